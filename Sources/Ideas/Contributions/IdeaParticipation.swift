import Civic
import Postgres

/// Counts public ideas.
public struct IdeaParticipation: ParticipationSource {
    public init() {}

    public func participation(
        in consultations: [ConsultationID], database: any Queryable
    ) async throws -> [ConsultationID: Participation] {
        let rows = try await database.rows(
            """
            SELECT consultation_id, count(*) AS ideas FROM idea
            WHERE consultation_id = ANY(\(consultations)) AND state = 'published' GROUP BY consultation_id
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (try row.decode("consultation_id"), Participation(ideas: try row.decode("ideas")))
            })
    }
}
