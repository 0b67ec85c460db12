import Civic
import Postgres

extension CommentStore {
    /// How many comments in whatever state stand on each passage.
    func comments(on passages: [PassageID]) async throws -> [PassageID: Int] {
        let rows = try await database.rows(
            """
            SELECT subject_id, count(*) AS comments FROM comment
            WHERE subject_kind = 'passage' AND subject_id = ANY(\(passages)) GROUP BY subject_id
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.decode("subject_id"), try $0.decode("comments")) })
    }
}

/// What became of a comment with a new version.
enum CommentFate: String, Sendable, SQLDecodable {
    case kept, moved, orphaned
}
