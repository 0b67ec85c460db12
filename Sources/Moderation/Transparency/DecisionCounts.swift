import Civic
import Postgres

/// How often texts were hidden and why, month by month, and what became of appeals.
struct DecisionCounts: Sendable {
    /// One month in Japan, such as `2026-11`.
    struct Month: Sendable, Equatable {
        let name: String
        /// Hidings that were not undone at once, by usual reason; nil for own words.
        var hidings: [UsualReason?: Int] = [:]
    }

    /// The newest first.
    var months: [Month] = []
    var appeals = 0
    var granted = 0
    var upheld = 0
    var open: Int { appeals - granted - upheld }

    static let shownMonths = 12

    static func read(in database: any Queryable) async throws -> DecisionCounts {
        var counts = DecisionCounts()
        let rows = try await database.rows(
            """
            SELECT to_char(d.decided_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') AS month, d.usual,
                   count(*) AS hidings
            FROM moderation_decision d
            WHERE d.act = 'hiding' AND d.decided_at > now() - interval '12 months'
              AND NOT EXISTS (SELECT FROM moderation_decision u WHERE u.undoes = d.id)
            GROUP BY 1, 2 ORDER BY 1 DESC
            """)
        for row in rows {
            let name: String = try row.decode("month")
            if counts.months.last?.name != name { counts.months.append(Month(name: name)) }
            let usual = try row.decode("usual", as: String?.self).flatMap(UsualReason.init(rawValue:))
            counts.months[counts.months.count - 1].hidings[usual, default: 0] += try row.decode("hidings")
        }
        for row in try await database.rows(
            "SELECT outcome, count(*) AS appeals FROM moderation_appeal GROUP BY 1")
        {
            let number: Int = try row.decode("appeals")
            counts.appeals += number
            switch try row.decode("outcome", as: Appeal.Outcome?.self) {
            case .granted: counts.granted = number
            case .upheld: counts.upheld = number
            case nil: break
            }
        }
        return counts
    }
}
