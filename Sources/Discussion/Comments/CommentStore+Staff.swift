import Civic
import Postgres

extension CommentStore {
    /// One page of a staff list, newest first, in all states.
    ///
    /// - Parameter before: the last id of the page before; nil for the first page.
    public func list(
        _ filter: CommentFilter, before: CommentID? = nil, limit: Int = 50
    ) async throws -> [CommentRecord] {
        let last = before ?? CommentID(rawValue: .max)
        return try await database.all(
            """
            SELECT \(CommentRecord.columns) FROM comment c
            WHERE \(filter.condition) AND c.id < \(last) ORDER BY c.id DESC LIMIT \(limit)
            """)
    }

    /// How many comments a filter finds.
    public func count(_ filter: CommentFilter) async throws -> Int {
        try await database.value("SELECT count(*) FROM comment c WHERE \(filter.condition)") ?? 0
    }

    /// Comments by id in any state, for staff; in no order.
    public func records(_ ids: [CommentID]) async throws -> [CommentRecord] {
        try await database.all(
            "SELECT \(CommentRecord.columns) FROM comment c WHERE c.id = ANY(\(ids))")
    }
}
