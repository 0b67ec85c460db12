/// A document for paper: what stands on its first page, and its text piece by piece.
public struct PaperDocument: Sendable, Hashable {
    /// One piece of the text.
    public struct Piece: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// Of a depth from 1.
            case heading(Int)
            case paragraph, item, caption, note
            /// A word with its explanation behind it.
            case explanation(of: String)
            /// Rows of cells, the first the head.
            case table([[String]])
        }

        public let kind: Kind
        public let text: String
        /// Shown in the margin where the piece begins, as the page of an original.
        public let margin: String

        public init(_ kind: Kind, _ text: String = "", margin: String = "") {
            self.kind = kind
            self.text = text
            self.margin = margin
        }
    }

    public var title: String
    public var author: String
    /// BCP 47 tag, which decides on line breaks and the forms of characters.
    public var language: String
    /// Lines below the title.
    public var facts: [String]
    /// Heading of the table of contents.
    public var contents: String
    /// When it was made, in ISO 8601.
    public var madeAt: String
    public var pieces: [Piece]

    public init(
        title: String, author: String, language: String, facts: [String], contents: String, madeAt: String,
        pieces: [Piece]
    ) {
        self.title = title
        self.author = author
        self.language = language
        self.facts = facts
        self.contents = contents
        self.madeAt = madeAt
        self.pieces = pieces
    }
}

/// A document could not be set: no font, no memory, or Cairo gave up.
public struct PaperFailed: Error {}
