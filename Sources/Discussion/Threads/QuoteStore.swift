import Civic
import Postgres

/// Reads what comments quote of a subject.
struct QuoteStore: Sendable {
    /// More would not be told apart in one text.
    private static let limit = 200

    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// The quotes of comments that the viewer may read, as they were found in the newest version; without those
    /// that it lost.
    func quotes(on subject: Subject, for viewer: Viewer) async throws -> [QuotedWords] {
        let isVisible = Visibility.condition(for: viewer, state: "c.state", author: "c.author_id")
        let rows = try await database.rows(
            """
            SELECT coalesce(k.quote, c.quote) AS words, c.quote_prefix, c.quote_suffix,
                   coalesce(k.quote_position, c.quote_position) AS position
            FROM comment c
            LEFT JOIN LATERAL (
                SELECT quote, quote_position, quote_fate FROM carried_comment
                WHERE comment_id = c.id ORDER BY version_id DESC LIMIT 1
            ) k ON true
            WHERE c.subject_kind = \(subject.kind) AND c.subject_id = \(subject.id) AND c.quote IS NOT NULL
              AND k.quote_fate IS DISTINCT FROM 'lost' AND \(isVisible)
            ORDER BY c.id LIMIT \(Self.limit)
            """)
        return try rows.map { row in
            QuotedWords(
                try row.decode("words"), prefix: try row.decode("quote_prefix", as: String?.self) ?? "",
                suffix: try row.decode("quote_suffix", as: String?.self) ?? "",
                position: try row.decode("position", as: Int?.self) ?? 0)
        }
    }
}
