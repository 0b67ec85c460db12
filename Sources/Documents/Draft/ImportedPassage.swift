/// One passage as read from the file, before it has an id.
public struct ImportedPassage: Sendable, Equatable {
    /// What a passage is on the page.
    public enum Kind: Sendable, Hashable {
        /// A heading; 1 is the highest level.
        case heading(level: Int)
        case paragraph
        case listItem
        /// A footnote, its number included in the text.
        case note
        /// The words under a picture or diagram.
        case caption
        /// A table, one row a line with tabs between its cells; or a table or diagram whose layout the file does
        /// not hold: its pieces, one a line.
        case table
    }

    public var kind: Kind
    /// The headings above the passage, highest first; for a heading, without itself.
    public var chapter: [String]
    public var text: String
    /// The lines of the source it was made of, ascending, counted from 1.
    public var lines: [Int]
    /// The printed page, where the file tells it.
    public var page: Int?
    public var confidence: Confidence

    public init(
        kind: Kind, chapter: [String] = [], text: String, lines: some Sequence<Int>, page: Int? = nil,
        confidence: Confidence = .sure
    ) {
        self.kind = kind
        self.chapter = chapter
        self.text = text
        self.lines = lines.sorted()
        self.page = page
        self.confidence = confidence
    }

    /// Name by which the text calls it: ※1 for a note, 戦略1 or 第3章-1 for a heading, with widths made alike;
    /// empty for the rest.
    public var label: String {
        let folded = text.folded
        switch kind {
        case .note:
            guard case .note(let number)? = LineMark.read(folded)?.mark else { return "" }
            return "※\(number)"
        case .heading:
            let first = folded.split(separator: " ").first ?? ""
            return first.unicodeScalars.contains(where: \.isDigit) && first.count <= 16 ? String(first) : ""
        default: return ""
        }
    }
}
