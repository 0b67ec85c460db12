import Civic
import Postgres
import Web

/// All SQL about drafts, their versions and passages.
public struct DraftStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    static let draftColumns: SQL = "d.id AS draft_id, d.consultation_id, d.slug, d.title"
    static let versionColumns: SQL =
        "v.id AS version_id, v.number, v.reason, v.published_at, v.reported_on, v.publish_at"
    /// Number of the version that was published before `v`.
    static let previousNumber: SQL = """
        (SELECT max(o.number) FROM draft_version o
         WHERE o.draft_id = v.draft_id AND o.number < v.number AND o.published_at IS NOT NULL)
        """
    static let passageColumns: SQL =
        "p.passage_id, p.position, p.kind, p.level, p.chapter, p.label, p.body, p.page"

    /// A draft's newest version, or the one of this number, without its passages.
    ///
    /// - Returns: nil where there is none that the viewer may see; drafts of unpublished consultations are left
    ///   to the caller, who has to load the consultation anyway.
    func heading(of slug: Slug, number: Int? = nil, for viewer: Viewer) async throws -> EditionHeading? {
        try await database.first(
            """
            SELECT \(Self.draftColumns), \(Self.versionColumns), newest.number AS newest,
                \(Self.previousNumber) AS previous, \(Self.figureColumns)
            FROM draft d
            CROSS JOIN LATERAL (
                SELECT max(n.number) AS number FROM draft_version n
                WHERE n.draft_id = d.id AND (n.published_at IS NOT NULL OR \(viewer.staff != nil))
            ) newest
            JOIN draft_version v ON v.draft_id = d.id AND v.number = coalesce(\(number), newest.number)
                AND (v.published_at IS NOT NULL OR \(viewer.staff != nil))
            WHERE d.slug = \(slug)
            """)
    }

    /// The passages of a version, in order.
    func passages(of version: DraftVersionID) async throws -> [Passage] {
        try await database.all(
            """
            SELECT \(Self.passageColumns) FROM passage_version p WHERE p.version_id = \(version)
            ORDER BY p.position
            """)
    }

    /// A draft's newest version, or the one of this number, with its passages; nil as for its heading.
    public func edition(of slug: Slug, number: Int? = nil, for viewer: Viewer) async throws -> DraftEdition? {
        guard let heading = try await heading(of: slug, number: number, for: viewer) else { return nil }
        return heading.edition(try await passages(of: heading.version.id))
    }

    /// The drafts of these consultations that have a published version, with the newest of them.
    public func published(in consultations: [ConsultationID]) async throws -> [PublishedDraft] {
        try await database.all(
            """
            SELECT DISTINCT ON (d.id) \(Self.draftColumns), \(Self.versionColumns)
            FROM draft d JOIN draft_version v ON v.draft_id = d.id
            WHERE d.consultation_id = ANY(\(consultations)) AND v.published_at IS NOT NULL
            ORDER BY d.id, v.number DESC
            """)
    }

    /// All drafts, newest first, for lists of staff.
    public func all() async throws -> [Draft] {
        try await database.all("SELECT \(Self.draftColumns) FROM draft d ORDER BY d.id DESC")
    }

    /// A draft by its slug, published or not, for staff and commands.
    public func find(_ slug: Slug) async throws -> Draft? {
        try await database.first("SELECT \(Self.draftColumns) FROM draft d WHERE d.slug = \(slug)")
    }

    /// The ids of all passages a draft has or had, so that nothing said about it is left out.
    public func passageIDs(of draft: DraftID) async throws -> [PassageID] {
        try await database.values("SELECT id FROM passage WHERE draft_id = \(draft) ORDER BY id")
    }
}

/// A draft with its newest published version.
public struct PublishedDraft: Sendable, RowDecodable {
    public let draft: Draft
    public let version: DraftVersion

    public init(draft: Draft, version: DraftVersion) {
        self.draft = draft
        self.version = version
    }

    public init(_ row: Row) throws {
        self.init(draft: try Draft(row), version: try DraftVersion(row))
    }
}
