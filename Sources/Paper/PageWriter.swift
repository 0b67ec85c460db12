import CPango

/// Draws the pages of a document's text in order, with running title and page number.
struct PageWriter {
    private let document: PaperDocument
    private let surface: PDFSurface
    private let total: Int
    private var page: Int
    /// The outline's entries above the next one: their depths and ids.
    private var above: [(level: Int, id: Int32)] = []

    init(_ document: PaperDocument, _ surface: PDFSurface, firstPage: Int, total: Int) {
        self.document = document
        self.surface = surface
        self.total = total
        page = firstPage
    }

    mutating func draw(_ placed: [Pagination.Placed]) {
        for each in placed { draw(each) }
        PageFrame(title: document.title, page: page, total: total, language: document.language)
            .draw(on: surface)
        surface.endPage()
        page += 1
    }

    private mutating func draw(_ placed: Pagination.Placed) {
        let piece = document.pieces[placed.piece]
        let y = Sheet.top + placed.y
        let set = SetPiece(piece, language: document.language, on: surface.context)
        if placed.lines.lowerBound == 0, !piece.margin.isEmpty { note(piece.margin, y: y) }
        let surface = surface
        surface.tagged(TextStyle(piece.kind).tag) {
            guard case .heading = piece.kind, placed.lines.lowerBound == 0 else {
                return set.draw(placed.lines, y: y, on: surface)
            }
            let name = PaperDocument.destination(placed.piece)
            surface.tagged(CAIRO_TAG_DEST, "name='\(name)' x=\(Sheet.left) y=\(y) internal") {
                set.draw(placed.lines, y: y, on: surface)
            }
        }
        if case .heading(let level) = piece.kind, placed.lines.lowerBound == 0 {
            outline(piece.text, level, to: PaperDocument.destination(placed.piece))
        }
    }

    private mutating func outline(_ title: String, _ level: Int, to destination: String) {
        while let last = above.last, last.level >= level { above.removeLast() }
        let id = surface.outline(title, below: above.last?.id ?? 0, to: destination)
        above.append((level, id))
    }

    /// Small and gray, left of the text.
    private func note(_ words: String, y: Double) {
        let text = SetText(
            words, TextStyle(size: 7), width: Sheet.left - 26, language: document.language,
            on: surface.context)
        cairo_save(surface.context)
        cairo_set_source_rgb(surface.context, 0.35, 0.35, 0.35)
        text.draw(0..<text.lines, x: 20, y: y + 3, on: surface.context)
        cairo_restore(surface.context)
    }
}

/// What stands around the text of each page.
struct PageFrame {
    let title: String
    let page: Int
    let total: Int
    let language: String

    func draw(on surface: PDFSurface) {
        let context = surface.context
        surface.label(page: String(page))
        cairo_save(context)
        cairo_set_source_rgb(context, 0.35, 0.35, 0.35)
        if page > 1 {
            let head = set(title, on: context)
            head.draw(0..<1, x: Sheet.left, y: Sheet.top - 34, on: context)
        }
        let foot = set("\(page) / \(total)", on: context)
        foot.draw(
            0..<1, x: (Sheet.width - foot.width(of: 0)) / 2, y: Sheet.height - Sheet.bottom + 22, on: context)
        cairo_restore(context)
    }

    private func set(_ text: String, on context: OpaquePointer) -> SetText {
        SetText(
            text, TextStyle(size: 8), width: Sheet.textWidth, language: language, isSingle: true, on: context)
    }
}
