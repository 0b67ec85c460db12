import Civic
import Documents
import Postgres

/// Names the rows of `glossary_term`.
public enum TermKind {}
public typealias TermID = ID<TermKind>

/// A word of a version that is explained, by a footnote or by staff.
public struct Term: Sendable, Hashable {
    public static let longestWord = 60
    public static let longestExplanation = 1000

    public let id: TermID
    public let word: String
    /// What staff wrote; empty where the footnote says it.
    public let ownExplanation: String
    /// The footnote that explains it, if one does.
    public let note: PassageID?
    /// The footnote's number in the text.
    public let noteNumber: Int?
    /// The footnote's text without its mark.
    public let noteText: String
    /// Whether staff wrote or corrected it.
    public let isByStaff: Bool

    public init(
        id: TermID, word: String, ownExplanation: String = "", note: PassageID? = nil, noteNumber: Int? = nil,
        noteText: String = "", isByStaff: Bool = false
    ) {
        self.id = id
        self.word = word
        self.ownExplanation = ownExplanation
        self.note = note
        self.noteNumber = noteNumber
        self.noteText = noteText
        self.isByStaff = isByStaff
    }

    public var explanation: String { ownExplanation.isEmpty ? noteText : ownExplanation }

    /// Its place on a page.
    public var anchor: String { "term-\(id)" }
}

extension Term: RowDecodable {
    /// Reads the columns `id`, `term`, `explanation`, `passage_id`, `label`, `body`, `by_staff`.
    public init(_ row: Row) throws {
        let label: String = try row.decode("label")
        let body: String = try row.decode("body")
        self.init(
            id: try row.decode("id"), word: try row.decode("term"),
            ownExplanation: try row.decode("explanation"), note: try row.decode("passage_id"),
            noteNumber: Int(label.folded.dropFirst()), noteText: Self.unmarked(body),
            isByStaff: try row.decode("by_staff"))
    }

    /// A footnote's text behind its mark, as ※１.
    static func unmarked(_ note: String) -> String {
        guard note.unicodeScalars.first == "※" else { return note }
        let rest = note.unicodeScalars.dropFirst()
            .drop { $0.folded.isDigit }
            .drop { $0.properties.isWhitespace || "：:．.".unicodeScalars.contains($0) }
        return String(Substring(rest))
    }
}
