import Civic
import Documents

/// A version's passages while staff correct them, in order.
public struct Manuscript: Sendable, Equatable {
    /// A passage with what belongs to it in this version.
    public struct Entry: Sendable, Equatable {
        public let id: PassageID
        public var kind: Passage.Kind
        public var level: Int
        /// The headings above, highest first.
        public var chapter: [String]
        public var label: String
        public var text: String
        public var page: Int?
        /// Lines of the source it was made of, ascending.
        public var lines: [Int]
        /// Nil for a passage that no import read.
        public var confidence: Confidence?
        /// The word that this footnote explains.
        public var term: Term?
        /// Whether staff have looked at what the import was unsure of.
        public var isChecked: Bool

        public init(
            id: PassageID, kind: Passage.Kind, level: Int = 0, chapter: [String] = [], label: String = "",
            text: String, page: Int? = nil, lines: [Int] = [], confidence: Confidence? = nil,
            term: Term? = nil, isChecked: Bool = false
        ) {
            self.id = id
            self.kind = kind
            self.level = level
            self.chapter = chapter
            self.label = label
            self.text = text
            self.page = page
            self.lines = lines
            self.confidence = confidence
            self.term = term
            self.isChecked = isChecked
        }

        /// Its place on a page.
        public var anchor: String { "p\(id)" }

        /// Whether the words or the kind are others than those of another state of the passage.
        func reads(otherwiseThan other: Entry) -> Bool {
            (kind, level, label, text, page) != (other.kind, other.level, other.label, other.text, other.page)
        }
    }

    public struct Term: Sendable, Equatable {
        public let words: String
        public let confidence: Confidence

        public init(_ words: String, confidence: Confidence = .likely) {
            self.words = words
            self.confidence = confidence
        }
    }

    public internal(set) var entries: [Entry]

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    public func index(of id: PassageID) -> Int? { entries.firstIndex { $0.id == id } }

    public subscript(id: PassageID) -> Entry? { entries.first { $0.id == id } }

    /// The passage before one; nil for the first.
    public func predecessor(of id: PassageID) -> PassageID? {
        guard let index = index(of: id), index > 0 else { return nil }
        return entries[index - 1].id
    }
}
