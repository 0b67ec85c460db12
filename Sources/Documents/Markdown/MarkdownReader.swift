import CCMarkGFM

/// Reads Markdown with tables and footnotes, as GitHub writes it.
enum MarkdownReader {
    static func read(_ text: String) throws(ImportError) -> StructuredText {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
        }
        try MarkdownNesting.check(lines)
        guard let tree = MarkdownTree(text) else { throw .damaged }
        var builder = MarkdownBuilder(lines: lines)
        tree.walk { builder.take($0, entering: $1) }
        return builder.finished()
    }
}

/// Refuses what would nest without end: each sign in front of a line is a level, and levels cost memory.
enum MarkdownNesting {
    static let deepest = 64

    static func check(_ lines: [String]) throws(ImportError) {
        for line in lines {
            guard line.unicodeScalars.count <= DraftText.maximumLineCharacters else { throw .lineTooLong }
            guard depth(line) <= deepest else { throw .nestedTooDeep }
        }
    }

    /// How many quotes and lists the line opens: > - * + and numbers in front of its text.
    private static func depth(_ line: String) -> Int {
        var depth = 0
        var digits = 0
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): depth += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 9: digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                if digits == 0 { return depth }
                (depth, digits) = (depth + 1, 0)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): digits = 0
            // A rule of dashes nests nothing.
            default: return depth
            }
        }
        return Set(line.utf8).count <= 2 && !line.utf8.contains(UInt8(ascii: ">")) ? 0 : depth
    }
}
