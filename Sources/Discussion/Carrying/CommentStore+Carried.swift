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

    /// What became of a comment with each version, oldest first.
    public func fates(of comment: CommentID) async throws -> [CommentFate] {
        try await database.all(
            """
            SELECT version_id, from_id, to_id, fate, sure, quote_fate, quote FROM carried_comment
            WHERE comment_id = \(comment) ORDER BY version_id
            """)
    }
}

/// What became of a comment with one version.
public struct CommentFate: Sendable, Equatable, RowDecodable {
    public enum Kind: String, Sendable, SQLDecodable {
        case kept, moved, orphaned
    }

    public let versionID: DraftVersionID
    public let kind: Kind
    public let isSure: Bool
    public let from: PassageID
    public let to: PassageID?

    public init(_ row: Row) throws {
        versionID = try row.decode("version_id")
        kind = try row.decode("fate")
        isSure = try row.decode("sure")
        from = try row.decode("from_id")
        to = try row.decode("to_id")
    }
}
