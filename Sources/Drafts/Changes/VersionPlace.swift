import Civic
import Postgres
import Web

/// Where a version is found.
struct VersionPlace: Sendable, RowDecodable {
    let version: DraftVersionID
    let slug: Slug
    let number: Int

    init(_ row: Row) throws {
        version = try row.decode("id")
        slug = try row.decode("slug")
        number = try row.decode("number")
    }
}

extension DraftStore {
    /// Where versions are found.
    func versionPlaces(_ versions: [DraftVersionID]) async throws -> [VersionPlace] {
        try await database.all(
            """
            SELECT v.id, d.slug, v.number FROM draft_version v JOIN draft d ON d.id = v.draft_id
            WHERE v.id = ANY(\(versions)) ORDER BY d.id, v.number
            """)
    }

    /// All versions of a consultation's drafts, the newest first.
    func versionPlaces(of consultation: ConsultationID, publishedOnly: Bool) async throws -> [VersionPlace] {
        try await database.all(
            """
            SELECT v.id, d.slug, v.number FROM draft_version v JOIN draft d ON d.id = v.draft_id
            WHERE d.consultation_id = \(consultation) AND (v.published_at IS NOT NULL OR NOT \(publishedOnly))
            ORDER BY d.id, v.number DESC
            """)
    }
}

/// A post and the change that it led to, by their keys.
struct CreditedKey: Sendable, RowDecodable {
    let subject: Subject
    let key: PassageChangeKey

    init(_ row: Row) throws {
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        key = PassageChangeKey(try row.decode("version_id"), try row.decode("about_id"))
    }
}

extension CreditStore {
    /// Which changes posts led to, the oldest version first.
    func creditedKeys(_ subjects: [Subject], publishedOnly: Bool) async throws -> [CreditedKey] {
        try await database.all(
            """
            SELECT s.subject_kind, s.subject_id, c.version_id, c.about_id
            FROM unnest(\(subjects.map(\.kind.rawValue)), \(subjects.map(\.id))) AS w (kind, id)
            JOIN passage_credit s ON s.subject_kind = w.kind AND s.subject_id = w.id
            JOIN passage_change c ON c.id = s.change_id
            JOIN draft_version v ON v.id = c.version_id
            WHERE v.published_at IS NOT NULL OR NOT \(publishedOnly)
            ORDER BY v.number, c.id
            """)
    }
}
