import Civic
import Postgres

/// All SQL about the city's own words in place of interface texts of ours.
public struct LabelStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The city's own words by language and key.
    public func all() async throws -> [Language: [String: String]] {
        let rows = try await database.rows(
            "SELECT language, key, words FROM label WHERE language = ANY(\(Language.allCases))")
        var own: [Language: [String: String]] = [:]
        for row in rows {
            own[try row.decode("language"), default: [:]][try row.decode("key")] = try row.decode("words")
        }
        return own
    }

    func save(_ words: String, for key: String, in language: Language) async throws {
        try await database.execute(
            """
            INSERT INTO label (language, key, words) VALUES (\(language), \(key), \(words))
            ON CONFLICT (language, key) DO UPDATE SET words = excluded.words, changed_at = now()
            """)
    }

    func remove(_ key: String, in language: Language) async throws {
        try await database.execute("DELETE FROM label WHERE language = \(language) AND key = \(key)")
    }
}
