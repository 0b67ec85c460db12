import Civic
import Postgres

extension DraftStore {
    /// Passages by id, each as it stands in the newest version that has it and that the viewer may see;
    /// published versions go before unpublished ones.
    func places(of ids: [PassageID], for viewer: Viewer) async throws -> [PassagePlace] {
        try await database.all(
            """
            SELECT DISTINCT ON (p.passage_id)
                \(Self.draftColumns), \(Self.versionColumns), \(Self.passageColumns),
                v.number = (SELECT max(n.number) FROM draft_version n
                            WHERE n.draft_id = d.id AND n.published_at IS NOT NULL) AS is_current
            FROM passage_version p
            JOIN draft_version v ON v.id = p.version_id
            JOIN draft d ON d.id = v.draft_id
            WHERE p.passage_id = ANY(\(ids)) AND (v.published_at IS NOT NULL OR \(viewer.staff != nil))
            ORDER BY p.passage_id, v.published_at IS NULL, v.number DESC
            """)
    }

    /// The passages before and after one in its version, headings left out.
    func neighbors(of place: PassagePlace) async throws -> (previous: Passage?, next: Passage?) {
        let found: [Passage] = try await database.all(
            """
            (SELECT \(Self.passageColumns) FROM passage_version p
             WHERE p.version_id = \(place.version.id) AND p.position < \(place.passage.position)
                 AND p.kind <> 'heading' ORDER BY p.position DESC LIMIT 1)
            UNION ALL
            (SELECT \(Self.passageColumns) FROM passage_version p
             WHERE p.version_id = \(place.version.id) AND p.position > \(place.passage.position)
                 AND p.kind <> 'heading' ORDER BY p.position LIMIT 1)
            """)
        return (
            found.first { $0.position < place.passage.position },
            found.first { $0.position > place.passage.position }
        )
    }
}

/// A passage with the draft and the version it stands in.
struct PassagePlace: Sendable, RowDecodable {
    let draft: Draft
    let version: DraftVersion
    let passage: Passage
    /// Whether that version is the newest published one.
    let isCurrent: Bool

    init(draft: Draft, version: DraftVersion, passage: Passage, isCurrent: Bool) {
        self.draft = draft
        self.version = version
        self.passage = passage
        self.isCurrent = isCurrent
    }

    init(_ row: Row) throws {
        self.init(
            draft: try Draft(row), version: try DraftVersion(row), passage: try Passage(row),
            isCurrent: try row.decode("is_current", as: Bool?.self) ?? false)
    }
}
