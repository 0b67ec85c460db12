import Civic
import Postgres

/// Names the rows of `moderation_word`.
public enum ListedWordKind {}
public typealias ListedWordID = ID<ListedWordKind>

/// A word of the list.
public struct ListedWord: Sendable, RowDecodable {
    public let id: ListedWordID
    public let word: String
    public let folded: String

    public init(_ row: Row) throws {
        id = try row.decode("id")
        word = try row.decode("word")
        folded = try row.decode("folded")
    }
}

/// All SQL about the word list.
public struct WordStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    public func all() async throws -> [ListedWord] {
        try await database.all(
            "SELECT id, word, folded FROM moderation_word ORDER BY word COLLATE \"ja-x-icu\", id")
    }

    /// Adds a word; false for one that is there already, however it is written.
    public func add(_ word: WordList.Word, by staff: StaffID) async throws -> Bool {
        try await database.execute(
            """
            INSERT INTO moderation_word (word, folded, added_by)
            VALUES (\(word.word), \(word.folded), \(staff)) ON CONFLICT DO NOTHING
            """) == 1
    }

    public func remove(_ id: ListedWordID) async throws -> Bool {
        try await database.execute("DELETE FROM moderation_word WHERE id = \(id)") == 1
    }
}
