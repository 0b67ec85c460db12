import Accounts
import Civic
import Foundation
import Postgres

/// Puts a backup into an installation: whole and compared, or nothing is changed.
struct RestoreBackup: Sendable {
    let installation: Installation
    let file: String
    /// Over what is there, beside a running server, or without the backup's secret.
    let isForced: Bool
    var progress: BackupProgress = .silent

    /// Gives what was restored, and how many people were forgotten again.
    func run() async throws -> (manifest: BackupManifest, forgotten: Int) {
        let newest = try await installation.newestMigration()
        return try await BackupFolder.with(near: installation.data) { folder in
            let backup = try await BackupFolder.thread.run {
                try OpenBackup(file, in: folder, newestMigration: newest)
            }
            let owner = Database(configuration: installation.owner, loops: installation.loops)
            do {
                try await check(backup.manifest, owner)
                try await restore(backup, owner)
                await owner.close()
            } catch {
                await owner.close()
                throw error
            }
            return (backup.manifest, try await finish(backup))
        }
    }

    private func check(_ manifest: BackupManifest, _ owner: Database) async throws {
        guard !isForced else { return }
        if manifest.secretMark != BackupManifest.mark(of: installation.secret) {
            throw BackupError.otherSecret
        }
        let others = try await owner.value(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = 'tomoni' AND application_name = 'tomoni'
            """, as: Int.self)
        if others ?? 0 > 0 { throw BackupError.inUse }
        if let table = try await owner.firstTableWithRows() { throw BackupError.notEmpty(table: table) }
    }

    private func restore(_ backup: OpenBackup, _ owner: Database) async throws {
        progress.say("Restoring \(backup.manifest.rows) rows …")
        let tools = try DatabaseTools(installation.owner)
        try await BackupFolder.thread.run {
            try tools.restore(from: backup.dump, scratch: backup.folder.path)
        }
        try await backup.compare(with: owner, progress)
    }

    /// Brings an older backup up to date, puts the files back, and forgets again who was forgotten since.
    private func finish(_ backup: OpenBackup) async throws -> Int {
        _ = try await installation.migrate()
        try putHeadsAside()
        try backup.putBackFiles(into: installation.data)
        let security = try SecurityLogReader(folder: installation.data + "/log")
        let assembly = try await installation.assembly(security: installation.securityLog(), announce: {})
        try await installation.database.transaction { transaction in
            try await Audit.record(
                Audit.Entry(staffID: nil, act: "backup.restoration"), in: transaction,
                secret: installation.secret)
        }
        var forgotten = 0
        for (account, texts) in security.forgotten(after: backup.manifest.madeAt) {
            guard try await PersonStore(installation.database).find(account)?.closedAt == nil else {
                continue
            }
            try await ForgetPerson(account, texts: texts, by: nil).perform(in: assembly.site)
            forgotten += 1
        }
        return forgotten
    }

    /// Copies of a later log's head would say that this one is cut off, which it is, on purpose. They are kept under
    /// another name; nothing of the chain that they vouch for is lost to who looks for it.
    private func putHeadsAside() throws {
        let path = "\(installation.data)/\(AuditHeads.name)"
        guard FileManager.default.fileExists(atPath: path) else { return }
        let aside = path + ".before-\(Instant.now.iso8601.prefix(19))"
        guard rename(path, aside) == 0 else {
            throw CommandError("\(path) can't be renamed: \(String(cString: strerror(errno)))")
        }
    }
}

extension Database {
    /// The first table that holds something people made; nil where the installation is new.
    fileprivate func firstTableWithRows() async throws -> String? {
        let tables = try await snapshot { snapshot in
            var filled: [String] = []
            for table in try await snapshot.tables() where !Self.filledByMigrations.contains(table) {
                if try await snapshot.fingerprint(of: table).rows > 0 { filled.append(table) }
            }
            return filled
        }
        return tables.first
    }

    private static let filledByMigrations: Set = ["schema_migration", "search_state"]
}
