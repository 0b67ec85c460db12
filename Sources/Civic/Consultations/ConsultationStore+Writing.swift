import Postgres
import Web

extension ConsultationStore {
    /// Makes a published consultation with everything switched on.
    ///
    /// - Returns: nil when the slug is taken.
    public func create(_ new: NewConsultation) async throws -> ConsultationID? {
        try await database.value(
            """
            INSERT INTO consultation (slug, title, question, purpose, changeable, aftermath, published_at,
                                      opens_at, closes_at)
            VALUES (\(new.slug), \(new.title), \(new.question), \(new.purpose), \(new.changeable),
                    \(new.aftermath), \(new.opensAt), \(new.opensAt), \(new.closesAt))
            ON CONFLICT ON CONSTRAINT consultation_slug_key DO NOTHING RETURNING id
            """)
    }

    /// Whether there is no consultation at all, published or not.
    public func isEmpty() async throws -> Bool {
        try await database.value("SELECT NOT EXISTS (SELECT FROM consultation)") ?? true
    }
}

/// A consultation to be made.
public struct NewConsultation: Sendable {
    public var slug: Slug
    public var title: String
    public var question: String
    public var purpose: String
    public var changeable: String
    public var aftermath: String
    /// It is published at the same moment.
    public var opensAt: Instant
    public var closesAt: Instant?

    public init(
        slug: Slug, title: String, question: String = "", purpose: String = "", changeable: String = "",
        aftermath: String = "", opensAt: Instant = .now, closesAt: Instant? = nil
    ) {
        self.slug = slug
        self.title = title
        self.question = question
        self.purpose = purpose
        self.changeable = changeable
        self.aftermath = aftermath
        self.opensAt = opensAt
        self.closesAt = closesAt
    }
}
