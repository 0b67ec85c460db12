import Foundation

/// One row of a table of items, as it was filled in.
public struct AnswerLine: Sendable, Equatable, Codable {
    /// A column that staff fill in; nil in a line where the table has no such column.
    public enum Field: String, Sendable, Codable, CaseIterable {
        case category, chapter, section, due, summary, answer
    }

    /// Row of the file.
    public let row: Int
    /// As it was written; what is no number is refused later.
    public let id: String
    public let version: String
    public let values: [Field: String]
    /// What was corrected, for a public item.
    public let note: String

    public init(row: Int, id: String, version: String, values: [Field: String], note: String = "") {
        self.row = row
        self.id = id
        self.version = version
        self.values = values
        self.note = note
    }

    /// JSON for the database, which takes no NUL.
    static func text(of lines: [AnswerLine]) throws -> String {
        String(decoding: try JSONEncoder().encode(lines), as: UTF8.self)
    }

    static func list(from text: String) throws -> [AnswerLine] {
        try JSONDecoder().decode([AnswerLine].self, from: Data(text.utf8))
    }
}
