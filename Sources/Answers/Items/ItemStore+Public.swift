import Civic
import Postgres

/// What narrows a public table.
struct ItemFilter: Sendable, Equatable {
    var category: AnswerCategoryID?
    var chapter: String?
}

/// A place in the draft with the number of its items; without a name for what is about no place.
struct ChapterCount: Sendable, Equatable, RowDecodable {
    let name: String
    var items: Int

    init(name: String, items: Int) {
        self.name = name
        self.items = items
    }

    init(_ row: Row) throws {
        name = try row.decode("chapter")
        items = try row.decode("items")
    }
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
    func chapters(in consultation: ConsultationID) async throws -> [ChapterCount] {
        try await database.all(
            """
            SELECT i.chapter, count(*) AS items FROM opinion_item i
            WHERE i.consultation_id = \(consultation) AND i.published_at IS NOT NULL
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
