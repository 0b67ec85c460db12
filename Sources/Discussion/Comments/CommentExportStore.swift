import Civic
import Postgres

/// Reads any number of comments in constant memory.
public struct CommentExportStore: Sendable {
    private let database: Database

    public init(_ database: Database) {
        self.database = database
    }

    /// Hands over the comments in the order they were posted, in all states the filter leaves.
    ///
    /// - Parameter batch: how many at once; the next are read when `each` has returned.
    public func stream(
        _ filter: CommentFilter, batch: Int = 500,
        _ each: @escaping @Sendable ([CommentRecord]) async throws -> Void
    ) async throws {
        let sql: SQL = """
            SELECT \(CommentRecord.columns) FROM comment c WHERE \(filter.condition) ORDER BY c.id
            """
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try CommentRecord($0) })
        }
    }
}
