import Civic
import Postgres

/// Items that nobody has answered, and consultations whose answer was promised for a day that has passed.
public struct WaitingAnswers: WaitingSource {
    public init() {}

    public func waiting(
        at now: Instant, for scope: StaffScope, in database: any Queryable
    ) async throws -> [Waiting] {
        let items: Int? = try await database.value(
            """
            SELECT count(*) FROM opinion_item
            WHERE answer = '' AND published_at IS NULL
              AND (\(scope.ids)::bigint[] IS NULL OR consultation_id = ANY(\(scope.ids)))
            """)
        let answered: [ConsultationID] = try await database.values(
            "SELECT consultation_id FROM consultation_result WHERE published_at IS NOT NULL")
        let today = CivilDate(now)
        let overdue = try await ConsultationStore(database).all().filter { consultation in
            scope.contains(consultation.id) && consultation.publishedAt != nil
                && !answered.contains(consultation.id)
                && consultation.answerDue.map { $0.last < today } ?? false
        }
        return [Waiting(.unanswered, items ?? 0), Waiting(.overdue, overdue.count)]
    }
}
