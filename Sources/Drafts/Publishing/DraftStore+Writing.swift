import Civic
import Documents
import Postgres
import Web

extension DraftStore {
    /// Makes a draft unless the slug is taken.
    ///
    /// - Returns: nil when there is a draft of this slug.
    func create(_ slug: Slug, in consultation: ConsultationID, title: String) async throws -> Draft? {
        try await database.first(
            """
            INSERT INTO draft AS d (consultation_id, slug, title) VALUES (\(consultation), \(slug), \(title))
            ON CONFLICT ON CONSTRAINT draft_slug_key DO NOTHING
            RETURNING \(Self.draftColumns)
            """)
    }

    /// The draft of a slug, locked until the transaction ends, so that versions are numbered one by one.
    func lock(_ slug: Slug) async throws -> Draft? {
        try await database.first("SELECT \(Self.draftColumns) FROM draft d WHERE d.slug = \(slug) FOR UPDATE")
    }

    /// A version of a draft, locked as by `lock(_:)`.
    func lock(_ slug: Slug, version number: Int) async throws -> (draft: Draft, version: DraftVersion)? {
        guard let draft = try await lock(slug), let version = try await version(number, of: draft.id) else {
            return nil
        }
        return (draft, version)
    }

    func rename(_ draft: DraftID, to title: String) async throws {
        try await database.execute("UPDATE draft SET title = \(title) WHERE id = \(draft)")
    }

    /// Adds the next version, not yet published.
    func addVersion(to draft: DraftID, source: String, reason: String) async throws -> DraftVersion {
        let made: DraftVersion? = try await database.first(
            """
            INSERT INTO draft_version AS v (draft_id, number, source, reason)
            SELECT \(draft), coalesce(max(number), 0) + 1, \(source), \(reason)
            FROM draft_version WHERE draft_id = \(draft)
            RETURNING \(Self.versionColumns)
            """)
        guard let made else { throw DraftIsGone(draft: draft) }
        return made
    }

    /// A version of a draft, published or not, by its number.
    public func version(_ number: Int, of draft: DraftID) async throws -> DraftVersion? {
        try await database.first(
            """
            SELECT \(Self.versionColumns) FROM draft_version v
            WHERE v.draft_id = \(draft) AND v.number = \(number)
            """)
    }

    /// Whether no later version is public.
    func isNewest(_ version: DraftVersion, of draft: DraftID) async throws -> Bool {
        try await database.value(
            """
            SELECT NOT EXISTS (SELECT FROM draft_version WHERE draft_id = \(draft)
                               AND number > \(version.number) AND published_at IS NOT NULL)
            """) ?? false
    }

    /// Says why a version was made and when it was reported to the council.
    func describe(_ version: DraftVersionID, reason: String, reportedOn: CivilDate?) async throws {
        try await database.execute(
            """
            UPDATE draft_version SET reason = \(reason), reported_on = \(reportedOn)::date
            WHERE id = \(version)
            """)
    }

    func publish(_ version: DraftVersionID) async throws {
        try await database.execute(
            """
            UPDATE draft_version SET published_at = now(), publish_at = NULL, publish_by = NULL
            WHERE id = \(version) AND published_at IS NULL
            """)
    }

    /// Makes so many new passages.
    func addPassages(_ count: Int, to draft: DraftID) async throws -> [PassageID] {
        try await database.values(
            "INSERT INTO passage (draft_id) SELECT \(draft) FROM generate_series(1, \(count)) RETURNING id")
    }

    /// Writes the passages of a version in one statement.
    func write(_ passages: [ImportedPassage], ids: [PassageID], into version: DraftVersionID) async throws {
        let stored = passages.map(StoredPassage.init)
        // Arrays of arrays must be rectangular in SQL, so chapters travel joined by a sign no title has.
        let chapters = passages.map { $0.chapter.joined(separator: "\u{1F}") }
        try await database.execute(
            """
            INSERT INTO passage_version (version_id, passage_id, position, kind, level, chapter, label, body, page)
            SELECT \(version), u.id, u.position, u.kind, u.level, string_to_array(u.chapter, chr(31)), u.label,
                   u.body, nullif(u.page, 0)
            FROM unnest(\(ids), \(stored.map(\.kind.rawValue)), \(stored.map(\.level)), \(chapters),
                        \(stored.map(\.label)), \(passages.map(\.text)), \(passages.map { $0.page ?? 0 }))
                WITH ORDINALITY AS u (id, kind, level, chapter, label, body, page, position)
            """)
    }
}

/// The draft went away while it was written.
struct DraftIsGone: Error {
    let draft: DraftID
}
