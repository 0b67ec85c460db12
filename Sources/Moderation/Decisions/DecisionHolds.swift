import Civic
import Postgres

/// Posts that a moderator has decided about.
public struct DecisionHolds: Holds {
    public init() {}

    public func held(_ subjects: [Subject], in database: any Queryable) async throws -> Set<Subject> {
        let rows = try await database.rows(
            """
            SELECT DISTINCT subject_kind, subject_id FROM moderation_decision
            WHERE (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            """)
        return Set(try rows.map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) })
    }
}
