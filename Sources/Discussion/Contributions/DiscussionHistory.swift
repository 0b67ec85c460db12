import Civic
import Postgres

/// Counts comments, and voices by the day on which the city received them.
public struct DiscussionHistory: ParticipationHistory {
    public init() {}

    public func history(_ wanted: WantedHistory, in database: any Queryable) async throws -> [HistoryCount] {
        try await database.all(
            """
            SELECT consultation_id, date_trunc(\(wanted.step.name), day)::date AS start, who,
                   sum(posts)::bigint AS posts
            FROM (
                SELECT consultation_id,
                       coalesce(received_on, (created_at AT TIME ZONE 'Asia/Tokyo')::date) AS day,
                       CASE WHEN author_id IS NULL THEN 'paper'
                            WHEN author_id = ANY(\(wanted.pupils)) THEN 'pupil' ELSE 'resident' END AS who,
                       count(*) AS posts
                FROM comment
                WHERE state IN ('published', 'received')
                  AND (\(wanted.consultation) IS NULL OR consultation_id = \(wanted.consultation))
                  AND (created_at >= \(wanted.since.start) OR received_on >= \(wanted.since)::date)
                GROUP BY 1, 2, 3
            ) c WHERE day >= \(wanted.since)::date GROUP BY 1, 2, 3
            """)
    }
}
