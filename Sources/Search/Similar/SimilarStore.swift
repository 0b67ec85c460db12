import Civic
import Postgres

/// All SQL about similar texts.
struct SimilarStore: Sendable {
    /// Ideas with any of the lexemes that are compared at most.
    private static let most = 2000

    let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// Ids of ideas that have most of these lexemes.
    func ideas(
        with lexemes: [String], in consultation: ConsultationID, limit: Int
    ) async throws -> [Int64] {
        let query = lexemes.map { "'\($0)'" }.joined(separator: " | ")
        return try await database.values(
            """
            SELECT e.id FROM (
                SELECT id, lexemes FROM search_entry
                WHERE kind = 'idea' AND consultation_id = \(consultation) AND lexemes @@ \(query)::tsquery
                LIMIT \(Self.most)
            ) e
            ORDER BY (SELECT count(*) FROM unnest(\(lexemes)) AS l (lexeme)
                      WHERE l.lexeme = ANY(tsvector_to_array(e.lexemes))) DESC, e.id DESC
            LIMIT \(limit)
            """)
    }
}
