import Civic
import Postgres
import Web

/// Comments of the whole site in numbers, for the overview.
public struct CommentTotals: Sendable, RowDecodable {
    public let published: Int
    public let hidden: Int
    /// Written on the site since a moment.
    public let new: Int
    /// Entered by staff since then.
    public let voices: Int

    public init(_ row: Row) throws {
        published = try row.decode("published")
        hidden = try row.decode("hidden")
        new = try row.decode("new")
        voices = try row.decode("voices")
    }
}

extension CommentStore {
    /// One walk over the table.
    public func totals(since: Instant, in scope: StaffScope = .all) async throws -> CommentTotals {
        let rows = try await database.rows(
            """
            SELECT count(*) FILTER (WHERE state = 'published') AS published,
                   count(*) FILTER (WHERE state = 'hidden') AS hidden,
                   count(*) FILTER (WHERE created_at >= \(since) AND channel = 'site') AS new,
                   count(*) FILTER (WHERE created_at >= \(since) AND channel <> 'site') AS voices
            FROM comment c WHERE \(CommentFilter(scope: scope).condition)
            """)
        guard let row = rows.first else { throw WebError.notFound }
        return try CommentTotals(row)
    }
}
