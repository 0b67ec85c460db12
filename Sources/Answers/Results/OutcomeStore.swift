import Civic
import Postgres

/// All SQL by which other features learn what was answered; only what is public.
struct OutcomeStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func published(_ consultations: [ConsultationID]) async throws -> [PublishedResult] {
        try await database.all(
            """
            SELECT consultation_id, published_at, people, submissions FROM consultation_result
            WHERE consultation_id = ANY(\(consultations)) AND published_at IS NOT NULL
            """)
    }

    func expected(_ consultations: [ConsultationID]) async throws -> [ExpectedResult] {
        try await database.all(
            """
            SELECT consultation_id, expected_at FROM consultation_result
            WHERE consultation_id = ANY(\(consultations)) AND published_at IS NULL AND expected_at IS NOT NULL
            """)
    }

    /// All categories of these consultations with the number of their public items, in order.
    func counts(_ consultations: [ConsultationID]) async throws -> [ConsultationID: [CategoryCount]] {
        let counts: [CategoryCount] = try await database.all(
            """
            SELECT k.consultation_id, k.code, k.label, k.explanation,
                   (SELECT count(*) FROM opinion_item i
                    WHERE i.category_id = k.id AND i.published_at IS NOT NULL) AS items
            FROM answer_category k WHERE k.consultation_id = ANY(\(consultations))
            ORDER BY k.consultation_id, k.position
            """)
        return Dictionary(grouping: counts, by: \.consultationID)
    }

    /// The public items that posts went into, by number.
    func items(for subjects: [Subject]) async throws -> [AnsweredSubject] {
        try await database.all(
            """
            SELECT s.subject_kind, s.subject_id, s.quotes, i.id, i.consultation_id, i.number, k.label
            FROM opinion_source s JOIN opinion_item i ON i.id = s.item_id
            JOIN answer_category k ON k.id = i.category_id
            WHERE (s.subject_kind, s.subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind.rawValue))::text[], \(subjects.map(\.id))::bigint[]))
              AND i.published_at IS NOT NULL
            ORDER BY i.consultation_id, i.number
            """)
    }
}

/// The published result of a consultation as it is stored.
struct PublishedResult: Sendable, RowDecodable {
    let consultationID: ConsultationID
    let publishedAt: Instant
    let people: Int
    let submissions: Int

    init(_ row: Row) throws {
        consultationID = try row.decode("consultation_id")
        publishedAt = try row.decode("published_at")
        people = try row.decode("people")
        submissions = try row.decode("submissions")
    }
}

/// The day on which residents may expect a result.
struct ExpectedResult: Sendable, RowDecodable {
    let consultationID: ConsultationID
    let expectedAt: Instant

    init(_ row: Row) throws {
        consultationID = try row.decode("consultation_id")
        expectedAt = try row.decode("expected_at")
    }
}

/// A category with the number of its public items.
struct CategoryCount: Sendable, RowDecodable {
    let consultationID: ConsultationID
    let category: Outcome.Category

    var items: Int { category.items }

    init(_ row: Row) throws {
        consultationID = try row.decode("consultation_id")
        category = Outcome.Category(
            code: try row.decode("code"), label: try row.decode("label"),
            explanation: try row.decode("explanation"), items: try row.decode("items"))
    }
}

/// One post and one public item that it went into.
struct AnsweredSubject: Sendable, RowDecodable {
    let subject: Subject
    let item: OpinionItemID
    /// The pieces of the post that the item answers.
    let quotes: [String]
    let consultationID: ConsultationID
    let number: Int
    let category: String

    init(_ row: Row) throws {
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        consultationID = try row.decode("consultation_id")
        item = try row.decode("id")
        quotes = try row.decode("quotes")
        number = try row.decode("number")
        category = try row.decode("label")
    }
}
