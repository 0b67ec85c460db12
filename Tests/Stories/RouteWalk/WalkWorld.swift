import Civic
import Postgres
import Web

/// Where the things of the walk stand: an open consultation with a published draft, one that is closed, and some
/// that residents may not see yet.
struct WalkWorld: Sendable {
    let site: TestSite
    let open: Place
    let closed: Place
    /// A draft without a published version, in the open consultation.
    let unpublished: Place
    /// A published draft in a consultation that is not published.
    let unannounced: Place

    /// A draft, its version and one passage.
    struct Place: Sendable {
        let consultation: ConsultationID
        let slug: String
        let version: DraftVersionID
        let passage: PassageID
    }

    init(_ site: TestSite) async throws {
        self.site = site
        let database = site.database
        let openID = try await Self.consultation("open", "now(), now() - interval '1 day', NULL", database)
        let closedID = try await Self.consultation(
            "closed", "now(), now() - interval '9 days', now() - interval '1 day'", database)
        let hiddenID = try await Self.consultation("secret", "NULL, now(), NULL", database)
        open = try await Self.draft("walk", in: openID, isPublished: true, database)
        closed = try await Self.draft("over", in: closedID, isPublished: true, database)
        unpublished = try await Self.draft("drawer", in: openID, isPublished: false, database)
        unannounced = try await Self.draft("inside", in: hiddenID, isPublished: true, database)
        try await Self.rewrite(closed, database)
        // A second version of the published draft that is still in work.
        try await database.execute(
            """
            INSERT INTO draft_version (draft_id, number)
            SELECT draft_id, 2 FROM draft_version WHERE id = \(open.version)
            """)
    }

    /// A second published version of a draft, in which its passage reads another way.
    private static func rewrite(_ place: Place, _ database: Database) async throws {
        let version: DraftVersionID = try await database.one(
            """
            INSERT INTO draft_version (draft_id, number, published_at)
            SELECT draft_id, 2, now() FROM draft_version WHERE id = \(place.version) RETURNING id
            """)
        try await database.execute(
            """
            INSERT INTO passage_version (version_id, passage_id, position, kind, level, chapter, body)
            VALUES (\(version), \(place.passage), 1, 'paragraph', 0, '{第1章}', '窓口で待つ時間を半分にします。')
            """)
    }

    private static func consultation(
        _ slug: String, _ times: String, _ database: Database
    ) async throws -> ConsultationID {
        try await database.one(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at, closes_at)
            VALUES (\(slug), \(slug), \(SQL(unsafeText: times))) RETURNING id
            """)
    }

    private static func draft(
        _ slug: String, in consultation: ConsultationID, isPublished: Bool, _ database: Database
    ) async throws -> Place {
        let draft: DraftID = try await database.one(
            "INSERT INTO draft (consultation_id, slug, title) VALUES (\(consultation), \(slug), \(slug)) RETURNING id"
        )
        let version: DraftVersionID = try await database.one(
            """
            INSERT INTO draft_version (draft_id, number, published_at)
            VALUES (\(draft), 1, CASE WHEN \(isPublished) THEN now() END) RETURNING id
            """)
        let passage: PassageID = try await database.one(
            "INSERT INTO passage (draft_id) VALUES (\(draft)) RETURNING id")
        try await database.execute(
            """
            INSERT INTO passage_version (version_id, passage_id, position, kind, level, chapter, body)
            VALUES (\(version), \(passage), 1, 'paragraph', 0, '{第1章}', '窓口で待つ時間を短くします。')
            """)
        return Place(consultation: consultation, slug: slug, version: version, passage: passage)
    }
}

extension Database {
    struct NothingCameBack: Error {}

    /// The one value that a statement gives back.
    func one<T: SQLDecodable>(_ sql: SQL) async throws -> T {
        guard let value = try await value(sql, as: T.self) else { throw NothingCameBack() }
        return value
    }
}
