import Civic
import Postgres

/// A public item as search and feeds tell of it.
struct PublishedItem: Sendable, RowDecodable {
    let id: OpinionItemID
    let consultationID: ConsultationID
    let number: Int
    let chapter: String
    let summary: String
    let answer: String
    let category: String
    let publishedAt: Instant
    /// When it was corrected last, else when it was published.
    let changedAt: Instant

    init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        number = try row.decode("number")
        chapter = try row.decode("chapter")
        summary = try row.decode("summary")
        answer = try row.decode("answer")
        category = try row.decode("label")
        publishedAt = try row.decode("published_at")
        changedAt = try row.decode("changed_at")
    }

    static let selection: SQL = """
        SELECT i.id, i.consultation_id, i.number, i.chapter, i.summary, i.answer, k.label, i.published_at,
               coalesce((SELECT max(c.corrected_at) FROM opinion_correction c WHERE c.item_id = i.id),
                        i.published_at) AS changed_at
        FROM opinion_item i JOIN answer_category k ON k.id = i.category_id
        """
}

extension ItemStore {
    /// The public ones among these ids.
    func published(_ ids: [Int64]) async throws -> [PublishedItem] {
        try await database.all(
            "\(PublishedItem.selection) WHERE i.id = ANY(\(ids)) AND i.published_at IS NOT NULL")
    }

    /// The public ones of some consultations, newest first.
    func newest(of consultations: [ConsultationID], limit: Int) async throws -> [PublishedItem] {
        try await database.all(
            """
            \(PublishedItem.selection)
            WHERE i.consultation_id = ANY(\(consultations)) AND i.published_at IS NOT NULL
            ORDER BY i.published_at DESC, i.id DESC LIMIT \(limit)
            """)
    }

    /// Ids of all items, public or not, a stretch at a time.
    func ids(after last: Int64, of consultation: ConsultationID?, limit: Int) async throws -> [Int64] {
        try await database.values(
            """
            SELECT id FROM opinion_item
            WHERE id > \(last) AND (\(consultation) IS NULL OR consultation_id = \(consultation))
            ORDER BY id LIMIT \(limit)
            """)
    }
}
