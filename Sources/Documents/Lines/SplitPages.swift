/// Cuts the text into lines and finds where pages begin.
///
/// Text layers of PDFs show pages in three ways: a form feed; several empty lines in a row where one is the
/// rule; a line that begins with a single space where no other line is indented.
enum SplitPages {
    static func read(_ text: String) throws(ImportError) -> Manuscript {
        let source = unified(text).split(separator: "\n", omittingEmptySubsequences: false)
        let raw = try rawLines(source)
        let spaceOpensPage = raw.count { $0.hasSingleSpace } * 8 <= raw.count { !$0.text.isEmpty }
        var lines: [Line] = []
        var page = 0
        var gap = 0
        for line in raw {
            if line.text.isEmpty {
                if line.afterFormFeed, !lines.isEmpty { page = nextPage(after: lines, page) }
                gap += 1
                continue
            }
            if !lines.isEmpty,
                line.afterFormFeed || gap >= 3 || (spaceOpensPage && line.hasSingleSpace)
            {
                page = nextPage(after: lines, page)
            }
            var read = Line(number: line.number, text: line.text, gap: gap, isIndented: line.isIndented)
            read.page = page
            read.opensPage = lines.last.map { $0.page != page } ?? true
            lines.append(read)
            guard lines.count <= Import.maximumLines else { throw .tooManyPassages }
            gap = 0
        }
        return Manuscript(lines: lines, source: source.map { String($0) })
    }

    private static func nextPage(after lines: [Line], _ page: Int) -> Int {
        lines.last?.page == page ? page + 1 : page
    }

    private struct RawLine {
        let number: Int
        var text = ""
        var hasSingleSpace = false
        var isIndented = false
        var afterFormFeed = false
    }

    private static func rawLines(
        _ lines: [String.UnicodeScalarView.SubSequence]
    ) throws(ImportError) -> [RawLine] {
        var result: [RawLine] = []
        for (index, scalars) in lines.enumerated() {
            guard scalars.count <= DraftText.maximumLineCharacters else { throw .lineTooLong }
            for (place, piece) in scalars.split(separator: "\u{0C}", omittingEmptySubsequences: false)
                .enumerated()
            {
                result.append(rawLine(piece, number: index + 1, afterFormFeed: place > 0))
            }
        }
        return result
    }

    /// With every line end as a line feed.
    private static func unified(_ text: String) -> String.UnicodeScalarView {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r", "\u{85}", "\u{2028}": result.append("\n")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return result
    }

    private static func rawLine(
        _ scalars: String.UnicodeScalarView.SubSequence, number: Int, afterFormFeed: Bool
    ) -> RawLine {
        let rest = scalars.drop { $0 == "\u{FEFF}" }
        var line = RawLine(number: number, text: String(rest).trimmed)
        line.afterFormFeed = afterFormFeed
        line.isIndented = rest.first == "\u{3000}"
        line.hasSingleSpace =
            rest.first == " " && rest.dropFirst().first.map { !$0.properties.isWhitespace } == true
        return line
    }
}
