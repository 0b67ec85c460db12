import Civic
import Postgres

/// All SQL about what waits to be indexed.
struct PendingStore: Sendable {
    let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// What changed: texts, and consultations that stand for all that is in them.
    struct Changes: Sendable {
        var keys: Set<SearchKey> = []
        var consultations: Set<ConsultationID> = []
        /// How many notes were taken; a text may have several.
        var count = 0
    }

    /// Takes notes out, the oldest first, leaving those that another process works on. The transaction decides
    /// whether they are gone.
    func take(_ limit: Int) async throws -> Changes {
        let rows = try await database.rows(
            """
            WITH taken AS (
                SELECT is_rebuild, number FROM search_pending ORDER BY is_rebuild, number
                LIMIT \(limit) FOR UPDATE SKIP LOCKED
            )
            DELETE FROM search_pending p USING taken t
            WHERE p.is_rebuild = t.is_rebuild AND p.number = t.number RETURNING p.kind, p.id
            """)
        var changes = Changes()
        changes.count = rows.count
        for row in rows {
            let id: Int64 = try row.decode("id")
            if let kind = SearchKind(rawValue: try row.decode("kind")) {
                changes.keys.insert(SearchKey(kind: kind, id: id))
            } else {
                changes.consultations.insert(ConsultationID(rawValue: id))
            }
        }
        return changes
    }

    /// Waits until no other process is about to write an entry for one of these texts, and keeps others waiting
    /// until the transaction ends: whoever reads a text last also writes it last.
    func lock(_ keys: Set<SearchKey>) async throws {
        let names = keys.map { "search \($0.kind.rawValue) \($0.id)" }
        try await database.execute(
            """
            SELECT pg_advisory_xact_lock(k.key) FROM (
                SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(\(names)) AS n (name) ORDER BY key
            ) k
            """)
    }

    /// Notes texts to be indexed when nobody waits for anything newer.
    func noteForRebuild(_ kind: SearchKind, _ ids: [Int64]) async throws {
        try await database.execute(
            """
            INSERT INTO search_pending (is_rebuild, kind, id)
            SELECT true, \(kind), n.id FROM unnest(\(ids)) AS n (id)
            """)
    }

    func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM search_pending") ?? 0
    }
}
