/// Brings the schema up to date from numbered files that never change once applied.
public struct Migrator: Sendable {
    private let folder: MigrationFolder
    private let owner: Database

    /// `owner` is connected as the role that owns the schema.
    public init(folder: String, owner: Database) {
        self.folder = MigrationFolder(path: folder)
        self.owner = owner
    }

    /// Applies what is pending, each file in a transaction of its own, and returns what it applied.
    ///
    /// Several processes may call it at once: one works, the others wait and find nothing left.
    /// - Throws: `MigrationError`, which says what to do; `PostgresError`.
    @discardableResult
    public func migrate() async throws -> [Migration] {
        let migrations = try folder.migrations()
        return try await owner.dedicatedSession { session in
            // The lock's number means nothing; it belongs to the session and goes with it.
            try await session.execute("SELECT pg_advisory_lock(7075717171)")
            try await session.run(MigrationRecord.createTable, mode: .script)
            let applied = try await MigrationRecord.all(on: session)
            let pending = try await check(migrations, against: applied, on: session)
            for migration in pending { try await apply(migration, on: session) }
            return pending
        }
    }

    /// What `migrate` would apply, without applying it.
    ///
    /// - Throws: `MigrationError` as `migrate` would.
    public func pending() async throws -> [Migration] {
        let migrations = try folder.migrations()
        return try await owner.dedicatedSession { session in
            let isThere = try await session.value(
                "SELECT to_regclass('schema_migration') IS NOT NULL", as: Bool.self)
            guard isThere == true else { return migrations }
            return try await check(migrations, against: MigrationRecord.all(on: session), on: session)
        }
    }

    private func check(
        _ migrations: [Migration], against applied: [MigrationRecord], on session: Session
    ) async throws -> [Migration] {
        for record in applied where !migrations.contains(where: { $0.number == record.number }) {
            throw MigrationError.unknown(record.file)
        }
        for (migration, record) in zip(migrations, applied) {
            let checksum = try await session.value(MigrationRecord.checksum(of: migration), as: String.self)
            if checksum != record.checksum { throw MigrationError.changed(migration.file) }
        }
        return Array(migrations.dropFirst(applied.count))
    }

    private func apply(_ migration: Migration, on session: Session) async throws {
        do {
            try await session.run("BEGIN", mode: .once)
            try await session.run(SQL(unsafeText: migration.text), mode: .script)
            guard await session.isInTransaction() else {
                throw MigrationError.endsTransaction(migration.file)
            }
            try await session.execute(MigrationRecord.insert(migration))
            try await session.run("COMMIT", mode: .once)
        } catch let error as PostgresError {
            // The text of a migration is ours: its message may be shown in full.
            let reason = [error.sqlState, error.unsafeMessage, error.detail].compactMap { $0 }
            throw MigrationError.failed(migration.file, reason: reason.joined(separator: " "))
        }
    }
}
