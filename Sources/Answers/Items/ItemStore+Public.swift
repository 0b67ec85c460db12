import Civic
import Postgres

/// What narrows a public table.
struct ItemFilter: Sendable, Equatable {
    var category: AnswerCategoryID?
    var chapter: String?
}

extension ItemStore {
    /// One page of the public table.
    func published(
        in consultation: ConsultationID, _ filter: ItemFilter, offset: Int, limit: Int
    ) async throws -> [OpinionItem] {
        try await database.all(
            """
            SELECT \(OpinionItem.columns) FROM opinion_item i WHERE \(condition(consultation, filter))
            ORDER BY i.number OFFSET \(offset) LIMIT \(limit)
            """)
    }

    func countPublished(in consultation: ConsultationID, _ filter: ItemFilter) async throws -> Int {
        try await database.value(
            "SELECT count(*) FROM opinion_item i WHERE \(condition(consultation, filter))") ?? 0
    }

    /// The places in the draft that public items belong to, in the order in which they first come.
    func chapters(in consultation: ConsultationID) async throws -> [String] {
        try await database.values(
            """
            SELECT i.chapter FROM opinion_item i
            WHERE i.consultation_id = \(consultation) AND i.published_at IS NOT NULL AND i.chapter <> ''
            GROUP BY i.chapter ORDER BY min(i.number)
            """)
    }

    private func condition(_ consultation: ConsultationID, _ filter: ItemFilter) -> SQL {
        """
        i.consultation_id = \(consultation) AND i.published_at IS NOT NULL
        AND (\(filter.category) IS NULL OR i.category_id = \(filter.category))
        AND (\(filter.chapter) IS NULL OR i.chapter = \(filter.chapter))
        """
    }
}
