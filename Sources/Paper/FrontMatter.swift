import CPango

/// The first page with the title, and the table of contents behind it.
struct FrontMatter {
    private struct Entry {
        let title: String
        let level: Int
        let piece: Int
        /// Of the text, from 0.
        let page: Int
    }

    private static let entryHeight = 19.0

    private let document: PaperDocument
    private let entries: [Entry]
    private let title: SetText
    private let facts: [SetText]

    /// - Parameter pagesOfPieces: where each piece begins, from 0.
    init(_ document: PaperDocument, pagesOfPieces: [Int: Int], on context: OpaquePointer) {
        self.document = document
        let headings = document.pieces.enumerated().compactMap { index, piece -> Entry? in
            guard case .heading(let level) = piece.kind, level <= 3 else { return nil }
            return Entry(
                title: piece.text.replacing("\n", with: " "), level: level, piece: index,
                page: pagesOfPieces[index] ?? 0)
        }
        // Headings that come back under every part would only lengthen it.
        let count = Dictionary(headings.map { ($0.title, 1) }, uniquingKeysWith: +)
        entries = headings.filter { count[$0.title, default: 0] < 3 }
        title = SetText(
            document.title, TextStyle(size: 22, isBold: true), width: Sheet.textWidth,
            language: document.language, on: context)
        facts = document.facts.map {
            SetText(
                $0, TextStyle(size: 10), width: Sheet.textWidth, language: document.language, on: context)
        }
    }

    /// Height of title, facts and the heading of the contents.
    private var headHeight: Double {
        title.heights.reduce(0, +) + 16 + facts.reduce(0) { $0 + $1.heights.reduce(0, +) } + 62
    }

    private var onFirst: Int { max(0, Int((Sheet.textHeight - headHeight) / Self.entryHeight)) }
    private var onOthers: Int { Int(Sheet.textHeight / Self.entryHeight) }

    var pageCount: Int {
        let rest = max(0, entries.count - onFirst)
        return 1 + (rest + onOthers - 1) / onOthers
    }

    func draw(of total: Int, on surface: PDFSurface) {
        var y = drawHead(on: surface)
        var rest = entries[...]
        for page in 1...pageCount {
            let room = page == 1 ? onFirst : onOthers
            surface.tagged("TOC") {
                for entry in rest.prefix(room) {
                    draw(entry, y: y, on: surface)
                    y += Self.entryHeight
                }
            }
            rest = rest.dropFirst(room)
            PageFrame(title: document.title, page: page, total: total, language: document.language)
                .draw(on: surface)
            surface.endPage()
            y = Sheet.top
        }
    }

    /// - Returns: where the contents begin.
    private func drawHead(on surface: PDFSurface) -> Double {
        var y = Sheet.top
        surface.tagged("H1") { title.draw(0..<title.lines, x: Sheet.left, y: y, on: surface.context) }
        y += title.heights.reduce(0, +) + 16
        for fact in facts {
            surface.tagged("P") { fact.draw(0..<fact.lines, x: Sheet.left, y: y, on: surface.context) }
            y += fact.heights.reduce(0, +)
        }
        guard !entries.isEmpty else { return y }
        let heading = SetText(
            document.contents, TextStyle(size: 14, isBold: true), width: Sheet.textWidth,
            language: document.language, on: surface.context)
        surface.tagged("H2") { heading.draw(0..<1, x: Sheet.left, y: y + 28, on: surface.context) }
        return y + 62
    }

    private func draw(_ entry: Entry, y: Double, on surface: PDFSurface) {
        let indent = Double(entry.level - 1) * 14
        let name = set(
            entry.title, isBold: entry.level == 1, width: Sheet.textWidth - indent - 40, on: surface)
        let number = set(String(entry.page + pageCount + 1), isBold: false, width: 36, on: surface)
        let target = PaperDocument.destination(entry.piece)
        surface.tagged("TOCI") {
            surface.tagged(CAIRO_TAG_LINK, "dest='\(target)'") {
                name.draw(0..<1, x: Sheet.left + indent, y: y, on: surface.context)
                number.draw(
                    0..<1, x: Sheet.left + Sheet.textWidth - number.width(of: 0), y: y, on: surface.context)
            }
        }
    }

    private func set(_ text: String, isBold: Bool, width: Double, on surface: PDFSurface) -> SetText {
        SetText(
            text, TextStyle(size: 10, isBold: isBold), width: width, language: document.language,
            isSingle: true, on: surface.context)
    }
}
