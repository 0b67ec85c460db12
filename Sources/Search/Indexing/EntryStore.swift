import Civic
import Postgres

/// All SQL that writes entries of the index; in an extension: comparing them.
struct EntryStore: Sendable {
    let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// Adds entries or makes them anew, in one statement.
    func write(_ entries: [IndexEntry]) async throws {
        guard !entries.isEmpty else { return }
        // Lexemes are letters, digits and "=" only, so a list parted by spaces is a tsvector as it stands.
        let lexemes = entries.map { $0.lexemes.joined(separator: " ") }
        try await database.execute(
            """
            INSERT INTO search_entry (kind, id, consultation_id, posted_at, title, body, lexemes)
            SELECT e.kind, e.id, e.consultation_id, e.posted_at, e.title, e.body, e.lexemes::tsvector
            FROM unnest(\(entries.map(\.key.kind)), \(entries.map(\.key.id)), \(entries.map(\.consultationID)),
                        \(entries.map(\.postedAt)), \(entries.map(\.title)), \(entries.map(\.body)), \(lexemes))
                AS e (kind, id, consultation_id, posted_at, title, body, lexemes)
            ON CONFLICT (kind, id) DO UPDATE SET
                consultation_id = excluded.consultation_id, posted_at = excluded.posted_at,
                title = excluded.title, body = excluded.body, lexemes = excluded.lexemes
            """)
    }

    func remove(_ keys: [SearchKey]) async throws {
        guard !keys.isEmpty else { return }
        try await database.execute(
            """
            DELETE FROM search_entry e
            USING unnest(\(keys.map(\.kind)), \(keys.map(\.id))) AS gone (kind, id)
            WHERE e.kind = gone.kind AND e.id = gone.id
            """)
    }

    /// Takes note that entries are made by this version of the folding from now on.
    ///
    /// - Returns: false when they were already.
    func adopt(version: Int) async throws -> Bool {
        try await database.execute(
            "UPDATE search_state SET version = \(Int32(version)) WHERE version <> \(Int32(version))") == 1
    }

    /// Ids of the entries of a kind, ascending, a stretch at a time.
    func ids(of kind: SearchKind, after last: Int64, upTo end: Int64) async throws -> [Int64] {
        try await database.values(
            """
            SELECT id FROM search_entry WHERE kind = \(kind) AND id > \(last) AND id <= \(end) ORDER BY id
            """)
    }

    func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM search_entry") ?? 0
    }
}
