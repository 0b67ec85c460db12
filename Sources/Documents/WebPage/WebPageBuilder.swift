/// Gathers the parts of a web page while its tree is walked.
struct WebPageBuilder {
    private var text = StructuredText()
    private var words = WebPageWords()
    private let hasMain: Bool
    private let notes: [String: Int]
    private var depth = 0
    /// The depth of the element whose text is left out.
    private var skippedFrom: Int?
    /// Open elements around the page's own text, and those of the text itself.
    private var frames = 0
    private var mains = 0
    private var kind = StructuredText.Part.Kind.paragraph
    private var lists: [(isOrdered: Bool, next: Int)] = []
    private var mark = ""
    private var tables = 0
    private var rows: [[String]] = []

    init(hasMain: Bool, notes: [String: Int]) {
        self.hasMain = hasMain
        self.notes = notes
    }

    mutating func take(_ node: WebPageNode, entering: Bool) {
        if let written = node.text {
            if entering, skippedFrom == nil { words.add(written) }
        } else if entering {
            open(node)
        } else {
            close(node)
        }
    }

    mutating func finished() -> StructuredText {
        flush()
        return text
    }

    // MARK: elements

    private static let skipped: Set<String> = [
        "script", "style", "template", "noscript", "svg", "iframe", "object", "rt", "rp", "button", "select",
        "textarea", "head",
    ]
    private static let frames: Set<String> = ["nav", "footer", "aside", "form"]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "blockquote", "pre", "ul", "ol", "li", "dl", "dt",
        "dd", "table", "caption", "figure", "figcaption", "hr", "address", "details", "summary", "body", "h1",
        "h2", "h3", "h4", "h5", "h6", "nav", "footer", "aside", "form",
    ]

    private mutating func open(_ node: WebPageNode) {
        depth += 1
        guard skippedFrom == nil else { return }
        let name = node.name
        if Self.skipped.contains(name) || isBackLink(node) {
            skippedFrom = depth
        } else if let id = node.noteReference, let number = notes[id] {
            words.add("（※\(number)）")
            skippedFrom = depth
        } else if tables > 0 {
            openInTable(name)
        } else {
            openBlock(node, name)
        }
    }

    private mutating func openBlock(_ node: WebPageNode, _ name: String) {
        if Self.blocks.contains(name) { flush() }
        if Self.frames.contains(name) { frames += 1 }
        switch name {
        case "main": mains += 1
        case "br": words.addBreak()
        case "ul", "ol": lists.append((name == "ol", Int(node.attribute("start") ?? "") ?? 1))
        case "li": beginItem()
        case "h1", "h2", "h3", "h4", "h5", "h6": kind = .heading(level: Int(name.dropFirst()) ?? 1)
        case "caption", "figcaption": kind = .caption
        case "table": (tables, rows) = (1, [])
        default: break
        }
        if let id = node.attribute("id"), let number = notes[id], kind == .paragraph || kind == .item {
            (kind, mark) = (.note(number), "※\(number) ")
        }
    }

    private mutating func close(_ node: WebPageNode) {
        defer { depth -= 1 }
        if let from = skippedFrom {
            if from == depth { skippedFrom = nil }
            return
        }
        let name = node.name
        if tables > 0 { return closeInTable(name) }
        if Self.blocks.contains(name) { flush() }
        if Self.frames.contains(name) { frames -= 1 }
        switch name {
        case "main": mains -= 1
        case "ul", "ol": _ = lists.popLast()
        case "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption": (kind, mark) = (.paragraph, "")
        default: break
        }
    }

    private mutating func beginItem() {
        kind = .item
        mark = ""
        guard let list = lists.last, list.isOrdered else { return }
        mark = "\(list.next). "
        lists[lists.count - 1].next += 1
    }

    /// The arrow at a footnote's end that leads back to the text.
    private func isBackLink(_ node: WebPageNode) -> Bool {
        guard node.name == "a", node.attribute("href")?.hasPrefix("#") == true else { return false }
        return node.attribute("role") == "doc-backlink"
            || ["↩", "↩︎", "↑", "^"].contains(node.content.trimmed)
    }

    // MARK: tables

    private mutating func openInTable(_ name: String) {
        switch name {
        case "table": tables += 1
        case "tr" where tables == 1: rows.append([])
        case "td", "th": if tables == 1 { _ = words.taken() }
        case "br", "p", "div", "li": words.add(" ")
        default: break
        }
    }

    private mutating func closeInTable(_ name: String) {
        switch name {
        case "td", "th":
            guard tables == 1 else { return words.add(" ") }
            if rows.isEmpty { rows.append([]) }
            rows[rows.count - 1].append(words.taken().replacing("\n", with: " "))
        case "caption" where tables == 1: add(.caption, words.taken())
        case "table":
            tables -= 1
            if tables == 0 { addTable() }
        default: break
        }
    }

    private mutating func addTable() {
        let filled = rows.filter { $0.contains { !$0.isEmpty } }
        rows = []
        guard !filled.isEmpty else { return }
        // A table of one cell only sets off a text.
        if filled.allSatisfy({ $0.count == 1 }) { return filled.forEach { add(.paragraph, $0[0]) } }
        let written = filled.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        if isFrame { return text.drop(written, .pageFrame) }
        text.parts.append(
            StructuredText.Part(kind: .table(filled), text: written, lines: text.addLines(written)))
    }

    // MARK: parts

    private var isFrame: Bool { frames > 0 || hasMain && mains == 0 }

    private mutating func flush() {
        let written = words.taken()
        defer { (kind, mark) = written.isEmpty ? (kind, mark) : (.paragraph, "") }
        if !written.isEmpty { add(kind, mark + written) }
    }

    private mutating func add(_ kind: StructuredText.Part.Kind, _ written: String) {
        guard !written.isEmpty else { return }
        if isFrame { return text.drop(written, .pageFrame) }
        text.parts.append(StructuredText.Part(kind: kind, text: written, lines: text.addLines(written)))
    }
}
