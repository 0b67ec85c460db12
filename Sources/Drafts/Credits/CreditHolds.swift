import Civic
import Postgres

/// Posts that are named as the reason of a change.
public struct CreditHolds: Holds {
    public init() {}

    public func held(_ subjects: [Subject], in database: any Queryable) async throws -> Set<Subject> {
        let rows = try await database.rows(
            """
            SELECT DISTINCT subject_kind, subject_id FROM passage_credit
            WHERE (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            """)
        return Set(try rows.map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) })
    }
}
