import Civic
import Postgres

/// Counts ideas by the day on which they were sent.
public struct IdeaHistory: ParticipationHistory {
    public init() {}

    public func history(_ wanted: WantedHistory, in database: any Queryable) async throws -> [HistoryCount] {
        try await database.all(
            """
            SELECT consultation_id,
                   date_trunc(\(wanted.step.name), (created_at AT TIME ZONE 'Asia/Tokyo')::date)::date AS start,
                   CASE WHEN author_id = ANY(\(wanted.pupils)) THEN 'pupil' ELSE 'resident' END AS who,
                   count(*) AS posts
            FROM idea
            WHERE state = 'published' AND created_at >= \(wanted.since.start)
              AND (\(wanted.consultation) IS NULL OR consultation_id = \(wanted.consultation))
            GROUP BY 1, 2, 3
            """)
    }
}
