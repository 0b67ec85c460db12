/// Gathers the parts of a Word document while its XML is read.
struct WordBody {
    struct NoteReference: Equatable {
        let id: String
        let isEndnote: Bool
    }

    private let styles: WordStyles
    private var numbering: WordNumbering
    private var text = StructuredText()
    private(set) var notes: [NoteReference] = []
    private var paragraph = WordParagraph()
    private var table: WordTable?
    /// Open tables, one in the other.
    private var tables = 0
    /// Open text boxes, whose words are listed, and copies of drawings for old programs, which are passed over.
    private var boxes = 0
    private var copies = 0
    private var box = WordRuns()
    private var page = 0

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    mutating func take(_ event: XMLEvents.Event) {
        if passesOver(event) { return }
        if boxes > 0 { return takeInBox(event) }
        switch event {
        case .start(let name, let attributes): open(name, attributes)
        case .end(let name): close(name)
        case .text: paragraph.runs.take(event)
        }
    }

    func finished() -> StructuredText { text }

    private mutating func passesOver(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .start("Fallback", _): copies += 1
        case .end("Fallback"):
            copies -= 1
            return true
        default: break
        }
        return copies > 0
    }

    // MARK: text boxes

    private mutating func takeInBox(_ event: XMLEvents.Event) {
        switch event {
        case .start("txbxContent", _): boxes += 1
        case .end("txbxContent"): boxes -= 1
        case .end("p"): closeBoxParagraph()
        default: box.take(event)
        }
    }

    private mutating func closeBoxParagraph() {
        paragraph.boxes += box.text.trimmed.isEmpty ? [] : [box.text.trimmed]
        box = WordRuns()
    }

    // MARK: elements

    private mutating func open(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "p": paragraph = WordParagraph()
        case "txbxContent": boxes += 1
        case "tbl": openTable()
        case "tr" where tables == 1: table?.rows.append([])
        case "gridSpan": table?.span = Int(attributes["val"] ?? "") ?? 1
        case "footnoteReference", "endnoteReference":
            refer(to: NoteReference(id: attributes["id"] ?? "", isEndnote: name == "endnoteReference"))
        case "lastRenderedPageBreak": turnPage()
        case "br" where attributes["type"] == "page": paragraph.endsPage = true
        default:
            paragraph.takeProperty(name, attributes)
            paragraph.runs.take(.start(name, attributes))
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "p": closeParagraph()
        case "tc" where tables == 1: table?.closeCell()
        case "tbl": closeTable()
        default: paragraph.runs.take(.end(name))
        }
    }

    private mutating func refer(to note: NoteReference) {
        notes.append(note)
        paragraph.runs.append("（※\(notes.count)）")
    }

    /// Word wrote where its last layout turned the page.
    private mutating func turnPage() {
        text.hasPages = true
        page += 1
    }

    // MARK: paragraphs

    private mutating func closeParagraph() {
        let runs = paragraph.runs
        if tables > 0 {
            table?.add(runs.text.trimmed)
        } else {
            addParagraph(runs.text.trimmed)
        }
        if runs.hasInsertions {
            text.doubts.append(Doubt(line: max(text.source.count, 1), guess: .trackedChange))
        }
        if !runs.deleted.trimmed.isEmpty { text.drop(runs.deleted.trimmed, .trackedDeletion) }
        for words in paragraph.boxes { text.drop(words, .textBox) }
        paragraph = WordParagraph()
    }

    private mutating func addParagraph(_ words: String) {
        let role = paragraph.role(styles)
        var number: String?
        if let list = paragraph.numbering(styles) { number = numbering.next(list) }
        guard !words.isEmpty else { return }
        if role == .contents { return text.drop(words, .contentsList) }
        let isListed = number != nil
        let mark = number.map { $0.isEmpty ? "" : $0 + " " } ?? ""
        let written = mark + words
        text.parts.append(
            StructuredText.Part(
                kind: Self.kind(role, isListed: isListed), text: written, lines: text.addLines(written),
                page: page))
    }

    private static func kind(_ role: WordStyles.Role?, isListed: Bool) -> StructuredText.Part.Kind {
        switch role {
        case .title: .title
        case .heading(let level): .heading(level: level)
        case .caption: .caption
        case .item: .item
        case .contents, nil: isListed ? .item : .paragraph
        }
    }

    // MARK: tables

    private mutating func openTable() {
        tables += 1
        if tables == 1 { table = WordTable() }
    }

    private mutating func closeTable() {
        tables -= 1
        guard tables == 0, let rows = table?.rows.filter({ $0.contains { !$0.isEmpty } }) else { return }
        table = nil
        guard !rows.isEmpty else { return }
        // A table of one cell only frames a text.
        if rows.allSatisfy({ $0.count == 1 }) {
            for row in rows {
                text.parts.append(
                    StructuredText.Part(
                        kind: .paragraph, text: row[0], lines: text.addLines(row[0]), page: page))
            }
            return
        }
        let written = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        text.parts.append(
            StructuredText.Part(kind: .table(rows), text: written, lines: text.addLines(written), page: page))
    }
}

/// A table while its cells are read.
struct WordTable {
    var rows: [[String]] = []
    /// How many columns the open cell takes.
    var span = 1
    private var words = ""

    mutating func add(_ paragraph: String) {
        let line = paragraph.replacing("\n", with: " ").replacing("\t", with: " ")
        if !line.isEmpty { words += words.isEmpty ? line : " " + line }
    }

    mutating func closeCell() {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1] += [words] + [String](repeating: "", count: min(max(span, 1), 64) - 1)
        (words, span) = ("", 1)
    }
}
