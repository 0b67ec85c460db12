import Civic
import Postgres

/// Posts that an item answers or that were set aside.
public struct AnswersHolds: Holds {
    public init() {}

    public func held(_ subjects: [Subject], in database: any Queryable) async throws -> Set<Subject> {
        let rows = try await database.rows(
            """
            SELECT subject_kind, subject_id FROM opinion_source
            WHERE (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            UNION
            SELECT subject_kind, subject_id FROM opinion_aside
            WHERE (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            """)
        return Set(try rows.map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) })
    }
}
