/// A document that says itself what its parts are: Word, Markdown, HTML.
struct StructuredText {
    struct Part: Equatable {
        enum Kind: Equatable {
            /// The document's own title.
            case title
            case heading(level: Int)
            case paragraph
            case item
            case note(Int)
            case caption
            case table([[String]])
        }

        var kind: Kind
        var text: String
        /// Lines of the source, counted from 1.
        var lines: [Int]
        /// Page, from 0, where the document tells it.
        var page = 0
    }

    var parts: [Part] = []
    var source: [String] = []
    var dropped: [DroppedLine] = []
    var doubts: [Doubt] = []
    /// Whether `page` is known.
    var hasPages = false

    /// Adds a text's lines to the source; gives their numbers. For formats whose text has no lines of its own.
    mutating func addLines(_ text: String) -> [Int] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        source += lines
        return Array(source.count - lines.count + 1..<source.count + 1)
    }

    mutating func drop(_ text: String, _ reason: DroppedLine.Reason) {
        for line in addLines(text) {
            dropped.append(DroppedLine(line: line, text: source.line(line), reason: reason))
        }
    }
}
