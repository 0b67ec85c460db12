import Civic
import Postgres

/// Counts public comments and the people who wrote them.
public struct DiscussionParticipation: ParticipationSource {
    public init() {}

    public func participation(
        in consultations: [ConsultationID], database: any Queryable
    ) async throws -> [ConsultationID: Participation] {
        let rows = try await database.rows(
            """
            SELECT consultation_id, count(*) AS comments, count(DISTINCT author_id)
                + coalesce(sum(stands_for) FILTER (WHERE author_id IS NULL), 0) AS writers
            FROM comment
            WHERE consultation_id = ANY(\(consultations)) AND state = 'published' GROUP BY consultation_id
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (
                    try row.decode("consultation_id"),
                    Participation(comments: try row.decode("comments"), writers: try row.decode("writers"))
                )
            })
    }
}
