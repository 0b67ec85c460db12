import Postgres

/// All SQL about texts in languages beside Japanese.
public struct TranslationStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    private struct Line: RowDecodable {
        let kind: String
        let id: Int64
        let field: String
        let body: String

        init(_ row: Row) throws {
            kind = try row.decode("subject_kind")
            id = try row.decode("subject_id")
            field = try row.decode("field")
            body = try row.decode("body")
        }
    }

    /// The texts of things of one kind in a language; Japanese stands elsewhere and asks nothing.
    public func texts(
        of kind: ContentKey.Kind, _ ids: [Int64], in language: Language
    ) async throws -> Translations {
        guard language != .japanese, !ids.isEmpty else { return Translations(in: language) }
        let lines: [Line] = try await database.all(
            """
            SELECT subject_kind, subject_id, field, body FROM translation
            WHERE subject_kind = \(kind.rawValue) AND subject_id = ANY(\(ids)) AND language = \(language)
            """)
        let texts = lines.map { (ContentKey(kind, $0.id, $0.field), $0.body) }
        return Translations(Dictionary(uniqueKeysWithValues: texts), in: language)
    }

    /// Keeps a text; an empty one takes the language away.
    public func save(_ text: String, of key: ContentKey, in language: Language) async throws {
        if text.isEmpty {
            try await database.execute(
                """
                DELETE FROM translation WHERE subject_kind = \(key.kind.rawValue) AND subject_id = \(key.id)
                    AND field = \(key.field) AND language = \(language)
                """)
        } else {
            try await database.execute(
                """
                INSERT INTO translation (subject_kind, subject_id, field, language, body)
                VALUES (\(key.kind.rawValue), \(key.id), \(key.field), \(language), \(text))
                ON CONFLICT (subject_kind, subject_id, field, language) DO UPDATE SET body = EXCLUDED.body
                """)
        }
    }
}
