import Civic
import Postgres

extension EntryStore {
    /// A stretch of what waits, oldest first.
    ///
    /// - Parameter last: the id that the stretch before ended with; nil for the first.
    public func waiting(
        _ filter: QueueFilter, after last: EntryID? = nil, limit: Int
    ) async throws -> [ModerationEntry] {
        try await database.all(
            """
            SELECT \(ModerationEntry.columns) FROM moderation_entry
            WHERE \(filter.condition) AND id > \(last ?? EntryID(rawValue: 0)) ORDER BY id LIMIT \(limit)
            """)
    }

    public func count(_ filter: QueueFilter) async throws -> Int {
        try await database.value("SELECT count(*) FROM moderation_entry WHERE \(filter.condition)") ?? 0
    }

    /// Since when the entry waits that has waited longest; nil where nothing does.
    public func oldestWaiting(_ filter: QueueFilter) async throws -> Instant? {
        try await database.value(
            """
            SELECT waiting_since FROM moderation_entry WHERE \(filter.condition) ORDER BY waiting_since LIMIT 1
            """)
    }

    /// What one person wrote, newest first, in all states.
    public func entries(by author: AccountID, limit: Int) async throws -> [ModerationEntry] {
        try await database.all(
            """
            SELECT \(ModerationEntry.columns) FROM moderation_entry WHERE author_id = \(author)
            ORDER BY id DESC LIMIT \(limit)
            """)
    }

    /// What became of all that people wrote, as far as whoever looks may see it.
    public func histories(
        of authors: Set<AccountID>, in scope: StaffScope
    ) async throws -> [AccountID: AuthorHistory] {
        let isInScope: SQL = scope.ids.map { "e.consultation_id = ANY(\($0))" } ?? "true"
        let rows = try await database.rows(
            """
            SELECT e.author_id, count(*) AS posts, count(*) FILTER (WHERE e.state = 'hidden') AS hidden,
                   (SELECT count(*) FROM moderation_sanction s
                    WHERE s.account_id = e.author_id AND s.act = 'warning') AS warnings
            FROM moderation_entry e WHERE e.author_id = ANY(\(Array(authors))) AND \(isInScope) GROUP BY e.author_id
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (
                    try row.decode("author_id"),
                    AuthorHistory(
                        posts: try row.decode("posts"), hidden: try row.decode("hidden"),
                        warnings: try row.decode("warnings"))
                )
            })
    }
}

/// How often a person wrote here, and what came of it.
public struct AuthorHistory: Sendable, Equatable {
    public var posts = 0
    public var hidden = 0
    public var warnings = 0

    public init(posts: Int = 0, hidden: Int = 0, warnings: Int = 0) {
        self.posts = posts
        self.hidden = hidden
        self.warnings = warnings
    }
}
