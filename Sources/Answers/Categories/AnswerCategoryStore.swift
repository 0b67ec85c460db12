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

extension AnswerCategoryStore {
    /// Makes these, in this order, the categories of a consultation.
    ///
    /// - Throws: `PostgresError`; a foreign key violation of `opinion_item_category_fkey` where one that is left out
    ///   is in use, a unique violation of `answer_category_code_key` (at the commit) where two have one code.
    func replace(in consultation: ConsultationID, _ categories: [NewCategory]) async throws {
        let kept = categories.compactMap(\.id)
        try await database.execute(
            "DELETE FROM answer_category WHERE consultation_id = \(consultation) AND id <> ALL(\(kept))")
        for (place, category) in categories.enumerated() {
            try await put(category, at: Int32(place + 1), in: consultation)
        }
    }

    private func put(_ category: NewCategory, at position: Int32, in consultation: ConsultationID)
        async throws
    {
        guard let id = category.id else {
            try await database.execute(
                """
                INSERT INTO answer_category (consultation_id, position, code, label, explanation)
                VALUES (\(consultation), \(position), \(category.code), \(category.label),
                        \(category.explanation))
                """)
            return
        }
        try await database.execute(
            """
            UPDATE answer_category SET position = \(position), code = \(category.code),
                   label = \(category.label), explanation = \(category.explanation)
            WHERE id = \(id) AND consultation_id = \(consultation)
            """)
    }
}
