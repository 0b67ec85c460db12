import CPango

extension PaperDocument {
    /// The document as a PDF file: first page and contents, then the text, with outline and structure.
    ///
    /// Takes long and much memory of the processor: to be called beside event loops. All pieces are set once to find
    /// out where pages end and once to draw them, so that only one of them is in memory at a time.
    ///
    /// - Throws: ``PaperFailed``.
    public func pdf() throws -> [UInt8] {
        guard SetText.isPossible else { throw PaperFailed() }
        let surface = try PDFSurface()
        surface.describe(self)
        let text = Pagination(measured(on: surface.context), height: Sheet.textHeight)
        let front = FrontMatter(self, pagesOfPieces: Self.pages(of: text), on: surface.context)
        let total = front.pageCount + text.pages.count
        // Cairo calls the file tagged only where this element stands around everything.
        surface.tagged("Document") {
            front.draw(of: total, on: surface)
            var writer = PageWriter(self, surface, firstPage: front.pageCount + 1, total: total)
            for page in text.pages { writer.draw(page) }
        }
        return try surface.finish()
    }

    private func measured(on context: OpaquePointer) -> [Pagination.Measured] {
        pieces.map { piece in
            let style = TextStyle(piece.kind)
            return Pagination.Measured(
                heights: SetPiece(piece, language: language, on: context).heights, above: style.above,
                keepsWithNext: style.keepsWithNext)
        }
    }

    /// For each piece the place of the page on which it begins, from 0.
    private static func pages(of text: Pagination) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for (number, page) in text.pages.enumerated() {
            for placed in page where placed.lines.lowerBound == 0 { found[placed.piece] = number }
        }
        return found
    }

    /// The name of a heading's place in the file.
    static func destination(_ piece: Int) -> String { "h\(piece)" }
}
