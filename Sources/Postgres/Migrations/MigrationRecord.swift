/// What the database remembers of an applied migration.
struct MigrationRecord: RowDecodable {
    let number: Int
    let file: String
    let checksum: String

    init(_ row: Row) throws {
        number = try row.decode("number")
        file = try row.decode("file")
        checksum = try row.decode("checksum")
    }

    static let createTable: SQL = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number integer PRIMARY KEY,
            file text NOT NULL,
            checksum text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        GRANT SELECT ON schema_migration TO PUBLIC
        """

    static func all(on session: Session) async throws -> [MigrationRecord] {
        try await session.all("SELECT number, file, checksum FROM schema_migration ORDER BY number")
    }

    static func insert(_ migration: Migration) -> SQL {
        """
        INSERT INTO schema_migration (number, file, checksum)
        VALUES (\(migration.number), \(migration.file), (\(checksum(of: migration))))
        """
    }

    /// SHA-256 in hexadecimal, computed by PostgreSQL, so that this module needs no cryptography of its own.
    static func checksum(of migration: Migration) -> SQL {
        "SELECT encode(sha256(\(Bytes(Array(migration.text.utf8)))), 'hex')"
    }
}
