import Civic
import Postgres

/// All SQL about links to unpublished consultations and what they show.
public struct PreviewStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The link of a consultation; nil where there is none (any more).
    public func link(of consultation: ConsultationID) async throws -> PreviewLink? {
        try await database.first(
            """
            SELECT consultation_id, made_at, expires_at FROM preview_link
            WHERE consultation_id = \(consultation)
            """)
    }

    /// Makes a link, which takes the place of the one before.
    public func make(for consultation: ConsultationID, until expiry: Instant?) async throws -> PreviewToken {
        let token = PreviewToken.random()
        try await database.execute(
            """
            INSERT INTO preview_link (consultation_id, token_hash, expires_at)
            VALUES (\(consultation), \(token.hash), \(expiry))
            ON CONFLICT (consultation_id) DO UPDATE
            SET token_hash = EXCLUDED.token_hash, made_at = now(), expires_at = EXCLUDED.expires_at
            """)
        return token
    }

    /// Ends the link; without one nothing happens.
    public func revoke(of consultation: ConsultationID) async throws {
        try await database.execute("DELETE FROM preview_link WHERE consultation_id = \(consultation)")
    }

    /// Shows this version of a draft, or its newest for nil.
    public func choose(_ version: DraftVersionID?, of draft: DraftID) async throws {
        guard let version else {
            try await database.execute("DELETE FROM preview_version WHERE draft_id = \(draft)")
            return
        }
        try await database.execute(
            """
            INSERT INTO preview_version (draft_id, version_id) VALUES (\(draft), \(version))
            ON CONFLICT (draft_id) DO UPDATE SET version_id = EXCLUDED.version_id
            """)
    }

    /// The link that a token opens, also one that has expired.
    func link(by token: PreviewToken) async throws -> PreviewLink? {
        try await database.first(
            """
            SELECT consultation_id, made_at, expires_at FROM preview_link WHERE token_hash = \(token.hash)
            """)
    }

    /// The drafts of a consultation in the version that the link shows, published or not.
    public func drafts(of consultation: ConsultationID) async throws -> [PublishedDraft] {
        try await database.all(
            """
            SELECT DISTINCT ON (d.id) \(DraftStore.draftColumns), \(DraftStore.versionColumns)
            FROM draft d JOIN draft_version v ON v.draft_id = d.id
            LEFT JOIN preview_version c ON c.draft_id = d.id
            WHERE d.consultation_id = \(consultation) AND (c.version_id IS NULL OR c.version_id = v.id)
            ORDER BY d.id, v.number DESC
            """)
    }
}

/// A link to an unpublished consultation.
public struct PreviewLink: Sendable, Equatable, RowDecodable {
    public let consultationID: ConsultationID
    public let madeAt: Instant
    public let expiresAt: Instant?

    public init(_ row: Row) throws {
        consultationID = try row.decode("consultation_id")
        madeAt = try row.decode("made_at")
        expiresAt = try row.decode("expires_at")
    }

    public func isExpired(at now: Instant) -> Bool { expiresAt.map { $0 <= now } ?? false }
}
