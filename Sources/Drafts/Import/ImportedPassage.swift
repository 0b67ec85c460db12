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
        /// A table or diagram whose layout the file does not hold: its pieces, one a line.
        case table
    }

    /// How sure the reading is.
    public enum Confidence: Int, Sendable, Comparable {
        case unsure, likely, sure

        public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
    }

    public var kind: Kind
    /// The headings above the passage, highest first; for a heading, without itself.
    public var chapter: [String]
    public var text: String
    /// First and last line in the file, counted from 1.
    public var lines: ClosedRange<Int>
    /// The printed page, where the file tells it.
    public var page: Int?
    public var confidence: Confidence

    public init(
        kind: Kind, chapter: [String] = [], text: String, lines: ClosedRange<Int>, page: Int? = nil,
        confidence: Confidence = .sure
    ) {
        self.kind = kind
        self.chapter = chapter
        self.text = text
        self.lines = lines
        self.page = page
        self.confidence = confidence
    }
}
