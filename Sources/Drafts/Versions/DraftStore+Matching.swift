import Civic
import Postgres

extension DraftStore {
    /// A version beside the newest one that was published before it, or without any the one before it.
    public func matching(of version: DraftVersion, in draft: DraftID) async throws -> VersionMatching {
        let base = try await base(of: version.number, in: draft)
        let old = try await base.mapAsync { try await passages(of: $0.id) } ?? []
        let new = try await passages(of: version.id)
        let former = try await former(of: draft, besides: version.number, base: base?.id)
        let decided = try await decisions(on: version.id)
        return try await DraftThreads.run {
            VersionMatching(version, new, base: base, old, former: former, decided: decided)
        }
    }

    /// The version that a version of this number is compared with.
    func base(of number: Int, in draft: DraftID) async throws -> DraftVersion? {
        try await database.first(
            """
            SELECT \(Self.versionColumns) FROM draft_version v
            WHERE v.draft_id = \(draft) AND v.number < \(number)
            ORDER BY v.published_at IS NULL, v.number DESC LIMIT 1
            """)
    }

    /// Passages of other versions that the base lacks, each as it stood last.
    func former(
        of draft: DraftID, besides number: Int, base: DraftVersionID?
    ) async throws -> [Passage] {
        try await database.all(
            """
            SELECT DISTINCT ON (p.passage_id) \(Self.passageColumns)
            FROM passage_version p JOIN draft_version v ON v.id = p.version_id
            WHERE v.draft_id = \(draft) AND v.number < \(number) AND NOT EXISTS (
                SELECT FROM passage_version l WHERE l.passage_id = p.passage_id AND l.version_id = \(base))
            ORDER BY p.passage_id, v.number DESC
            """)
    }

    /// What staff decided about a version.
    func decisions(on version: DraftVersionID) async throws -> [Decision] {
        try await database.rows(
            """
            SELECT passage_id, origin_id FROM passage_decision WHERE version_id = \(version)
            ORDER BY passage_id, origin_id
            """
        ).map { Decision(passage: try $0.decode("passage_id"), origin: try $0.decode("origin_id")) }
    }

    /// Gives passages of an unpublished version other ids. All get fresh ones first, so that two may change theirs
    /// with each other.
    func rename(
        _ renamed: [(PassageID, to: PassageID?)], in version: DraftVersionID, of draft: DraftID
    ) async throws {
        guard !renamed.isEmpty else { return }
        let fresh = try await addPassages(renamed.count, to: draft)
        let journal = CorrectionJournal(database)
        let away = zip(renamed, fresh).map { ($0.0, $1) }
        try await rename(away, in: version)
        try await journal.rename(away, in: version, of: draft)
        let home = zip(renamed, fresh).compactMap { old, new in old.to.map { (new, $0) } }
        try await rename(home, in: version)
        try await journal.rename(home, in: version, of: draft)
    }

    private func rename(_ pairs: [(PassageID, PassageID)], in version: DraftVersionID) async throws {
        try await database.execute(
            """
            UPDATE passage_version p SET passage_id = u.new
            FROM unnest(\(pairs.map(\.0)), \(pairs.map(\.1))) AS u (old, new)
            WHERE p.version_id = \(version) AND p.passage_id = u.old
            """)
    }

    /// A passage that staff rewrite goes on continuing what it continued, however little of the words is left.
    func holdOrigins(of passage: PassageID, in version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO passage_decision (version_id, passage_id, origin_id)
            SELECT version_id, passage_id, origin_id FROM passage_continuation c
            WHERE version_id = \(version) AND passage_id = \(passage) AND NOT EXISTS (
                SELECT FROM passage_decision d
                WHERE d.version_id = c.version_id AND (d.passage_id = c.passage_id OR d.origin_id = c.origin_id))
            """)
    }

    /// Writes what a version's passages continue, in place of what was thought before.
    func keep(_ matching: VersionMatching) async throws {
        let version = matching.version.id
        let links = matching.revision.origins.flatMap(\.self)
        try await database.execute("DELETE FROM passage_continuation WHERE version_id = \(version)")
        try await database.execute(
            """
            INSERT INTO passage_continuation (version_id, passage_id, origin_id, likeness, sure, by_staff)
            SELECT \(version), u.passage, u.origin, u.likeness, u.sure, u.by_staff
            FROM unnest(\(links.map { matching.new[$0.new].id }), \(links.map { matching.old[$0.old].id }),
                        \(links.map(\.likeness)), \(links.map(\.isSure)), \(links.map(\.isDecided)))
                AS u (passage, origin, likeness, sure, by_staff)
            """)
        try await database.execute(
            "UPDATE draft_version SET base_id = \(matching.base?.id) WHERE id = \(version)")
    }

    /// Matches an unpublished version and keeps the outcome: its passages bear the ids of what they continue.
    @discardableResult
    func settle(_ version: DraftVersion, in draft: DraftID) async throws -> VersionMatching {
        let first = try await matching(of: version, in: draft)
        try await rename(first.renamed, in: version.id, of: draft)
        let matching = first.renamed.isEmpty ? first : try await self.matching(of: version, in: draft)
        try await keep(matching)
        return matching
    }
}

extension Optional {
    /// As `map`, for what has to wait.
    fileprivate func mapAsync<T>(_ body: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await body(self)
    }
}
