/// One state of the whole database, held while it is copied and counted.
public struct Snapshot: Sendable {
    private let session: Session
    /// Name under which pg_dump sees the same state.
    public let id: String

    init(_ session: Session) async throws {
        self.session = session
        id = try await session.value("SELECT pg_export_snapshot()", as: String.self) ?? ""
    }

    /// All tables of the schema by name.
    public func tables() async throws -> [String] {
        try await session.values(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname
            """)
    }

    /// How many rows a table has and a sum over all of them, the same in whatever order they lie.
    public func fingerprint(of table: String) async throws -> TableFingerprint {
        let rows = try await session.rows(
            """
            SELECT count(*) AS rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text AS digest
            FROM public.\(identifier: table) t
            """)
        guard let row = rows.first else { throw PostgresError.closed }
        return TableFingerprint(
            table: table, rows: try row.decode("rows"), digest: try row.decode("digest"))
    }
}

/// What two copies of a table have in common only when they are equal.
public struct TableFingerprint: Sendable, Codable, Hashable {
    public let table: String
    public let rows: Int
    public let digest: String

    public init(table: String, rows: Int, digest: String) {
        self.table = table
        self.rows = rows
        self.digest = digest
    }
}

extension Database {
    /// Holds one state of the database on a connection of its own while the body runs.
    public func snapshot<T: Sendable>(_ body: @Sendable (Snapshot) async throws -> T) async throws -> T {
        try await dedicatedSession { session in
            // A dump takes as long as it takes, and this connection waits for it.
            try await session.run("SET idle_in_transaction_session_timeout = 0", mode: .once)
            try await session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", mode: .once)
            let value = try await body(try await Snapshot(session))
            try await session.run("ROLLBACK", mode: .once)
            return value
        }
    }
}
