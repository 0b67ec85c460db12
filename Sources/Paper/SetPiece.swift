import CPango

/// A piece of a document, set: lines of a text, or rows of a table.
enum SetPiece {
    case text(SetText)
    case table(SetTable)

    init(_ piece: PaperDocument.Piece, language: String, on context: OpaquePointer) {
        let style = TextStyle(piece.kind)
        func set(_ text: String, bold: Int = 0) -> SetPiece {
            .text(
                SetText(
                    text, style, width: Sheet.textWidth, language: language, bold: bold, on: context))
        }
        switch piece.kind {
        case .table(let cells):
            if let table = SetTable(cells, style, language: language, on: context) {
                self = .table(table)
            } else {
                self = set(cells.map { $0.joined(separator: "／") }.joined(separator: "\n"))
            }
        case .item where piece.text.first?.isNumber == false: self = set("・" + piece.text)
        case .explanation(let word): self = set(word + "　" + piece.text, bold: word.utf8.count)
        default: self = set(piece.text)
        }
    }

    var heights: [Double] {
        switch self {
        case .text(let text): text.heights
        case .table(let table): table.heights
        }
    }

    func draw(_ lines: Range<Int>, y: Double, on surface: PDFSurface) {
        switch self {
        case .text(let text): text.draw(lines, x: Sheet.left, y: y, on: surface.context)
        case .table(let table): table.draw(lines, x: Sheet.left, y: y, on: surface)
        }
    }
}
