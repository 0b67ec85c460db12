import Civic
import Postgres

/// All SQL about categories of answers.
public struct AnswerCategoryStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The categories of a consultation in their order; none before staff began with its answers.
    public func all(of consultation: ConsultationID) async throws -> [AnswerCategory] {
        try await database.all(
            """
            SELECT id, code, label, explanation FROM answer_category
            WHERE consultation_id = \(consultation) ORDER BY position
            """)
    }
}
