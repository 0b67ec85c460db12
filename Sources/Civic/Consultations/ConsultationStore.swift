import Postgres
import Web

/// All SQL about consultations.
public struct ConsultationStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    static let columns: SQL = """
        id, slug, title, question, purpose, changeable, aftermath, published_at, opens_at, closes_at,
        comments_enabled, votes_enabled, supports_enabled, ideas_enabled, category_required, mode, publish_at,
        answer_due::text AS answer_due, answer_due_is_month, publishes_opinions, opinions_released_at
        """

    /// The published consultations, those still open first, newest first.
    public func published() async throws -> [Consultation] {
        try await database.all(
            """
            SELECT \(Self.columns) FROM consultation WHERE published_at IS NOT NULL
            ORDER BY closes_at IS NOT NULL AND closes_at < now(), published_at DESC, id DESC
            """)
    }

    /// All consultations, unpublished ones too, newest first.
    public func all() async throws -> [Consultation] {
        try await database.all("SELECT \(Self.columns) FROM consultation ORDER BY id DESC")
    }

    /// A consultation by its slug; unpublished ones only for staff.
    public func find(_ slug: Slug, for viewer: Viewer) async throws -> Consultation? {
        try await database.first(
            """
            SELECT \(Self.columns) FROM consultation
            WHERE slug = \(slug) AND (published_at IS NOT NULL OR \(viewer.staff != nil))
            """)
    }

    /// The consultation of a slug, published or not.
    public func id(of slug: Slug) async throws -> ConsultationID? {
        try await database.value("SELECT id FROM consultation WHERE slug = \(slug)")
    }

    /// Consultations by id, in no order; for joining in memory what other tables point at.
    public func find(_ ids: [ConsultationID]) async throws -> [Consultation] {
        try await database.all("SELECT \(Self.columns) FROM consultation WHERE id = ANY(\(ids))")
    }

    /// The consultation of this slug, published or not; where there is none, makes one that is open and requires no
    /// categories.
    public func findOrCreate(_ slug: Slug, title: String) async throws -> Consultation {
        try await database.execute(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at)
            VALUES (\(slug), \(title), now(), now()) ON CONFLICT ON CONSTRAINT consultation_slug_key DO NOTHING
            """)
        let found: Consultation? = try await database.first(
            "SELECT \(Self.columns) FROM consultation WHERE slug = \(slug)")
        guard let found else { throw ConsultationIsGone(slug: slug) }
        return found
    }
}

/// Consultations are never deleted, and yet this one was.
struct ConsultationIsGone: Error {
    let slug: Slug
}
