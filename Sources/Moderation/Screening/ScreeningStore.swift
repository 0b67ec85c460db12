import Civic
import Postgres

/// What is known about an author and a consultation when a text comes in; one statement.
struct ScreeningFacts: Sendable, RowDecodable {
    let checks: Set<Hold>
    /// Whether something by this author was looked at and left.
    let isKnown: Bool
    let isCheckedFirst: Bool
    let suspension: Suspension?
    let words: [String]

    init(_ row: Row) throws {
        checks = try row.decode("checks", as: [String]?.self).map(ModeStore.holds) ?? ModeStore.usual
        isKnown = try row.decode("is_known")
        isCheckedFirst = try row.decode("is_checked_first")
        words = try row.decode("words")
        let until: Instant? = try row.decode("until")
        let reason: String? = try row.decode("reason")
        suspension = until.map { Suspension(until: $0, reason: reason ?? "") }
    }

    static func read(_ post: ScreenedPost, at now: Instant, in database: any Queryable) async throws -> Self?
    {
        try await database.first(
            """
            SELECT (SELECT checks FROM moderation_mode WHERE consultation_id = \(post.consultation)) AS checks,
                   EXISTS (SELECT FROM moderation_entry
                           WHERE author_id = \(post.author) AND seen_at IS NOT NULL
                             AND state IN ('published', 'received')) AS is_known,
                   coalesce((SELECT act = 'check_first' FROM moderation_sanction
                             WHERE account_id = \(post.author) AND act IN ('check_first', 'check_first_end')
                             ORDER BY id DESC LIMIT 1), false) AS is_checked_first,
                   coalesce((SELECT array_agg(folded) FROM moderation_word), '{}') AS words,
                   s.until, s.reason
            FROM (SELECT 1) AS one
            LEFT JOIN LATERAL (
                SELECT act, until, reason FROM moderation_sanction
                WHERE account_id = \(post.author) AND act IN ('suspension', 'suspension_end')
                ORDER BY id DESC LIMIT 1
            ) s ON s.act = 'suspension' AND s.until > \(now)
            """)
    }
}
