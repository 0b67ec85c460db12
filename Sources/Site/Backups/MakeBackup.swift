import Civic
import Foundation
import Postgres

/// Makes a backup: the database as it stands at one moment, copies of the audit log's head, and the security log.
///
/// Works beside a running server and without one. The secret is not in it: see the README.
struct MakeBackup: Sendable {
    let installation: Installation
    let output: String
    var progress: BackupProgress = .silent

    private var directory: String { URL(fileURLWithPath: output).deletingLastPathComponent().path }

    func run() async throws -> BackupManifest {
        // The newest head goes into the backup, so that a log cut off later shows against it.
        try await AuditHeads(folder: installation.data).copy(from: installation.database)
        return try await BackupFolder.with(near: directory) { folder in
            // What happens from here on may not be in it.
            let start = Instant.now
            let tables = try await database(into: folder)
            return try await finish(folder, tables, at: start)
        }
    }

    /// Dump and digests come from one state.
    private func database(into folder: BackupFolder) async throws -> [TableFingerprint] {
        let tools = try DatabaseTools(installation.owner)
        let owner = Database(configuration: installation.owner, loops: installation.loops)
        do {
            let tables = try await owner.snapshot { snapshot in
                progress.say("Copying the database …")
                let target = "\(folder.path)/\(BackupManifest.database)"
                try await BackupFolder.thread.run {
                    try tools.dump(to: target, snapshot: snapshot.id, emptied: BackupManifest.emptied)
                }
                return try await BackupFingerprints.read(snapshot, progress)
            }
            await owner.close()
            return tables
        } catch {
            await owner.close()
            throw error
        }
    }

    private func finish(
        _ folder: BackupFolder, _ tables: [TableFingerprint], at start: Instant
    ) async throws -> BackupManifest {
        let migration = try await installation.newestMigration()
        return try await BackupFolder.thread.run { [self] in
            let names = BackupFiles.names(in: installation.data)
            for name in names { try folder.add("\(installation.data)/\(name)", as: "files/\(name)") }
            let parts = [BackupManifest.database] + names.map { "files/\($0)" }
            let manifest = BackupManifest(
                format: BackupManifest.format, madeAt: start.iso8601, migration: migration,
                secretMark: BackupManifest.mark(of: installation.secret), tables: tables,
                files: try parts.map(folder.file))
            try manifest.encoded().write(to: URL(fileURLWithPath: "\(folder.path)/\(BackupManifest.name)"))
            try folder.pack([BackupManifest.name] + parts, into: output)
            return manifest
        }
    }
}

/// Which files of the data folder belong to the state. The database's own files are in the dump; the secret stays out.
enum BackupFiles {
    static func names(in data: String) -> [String] {
        let logs = (try? FileManager.default.contentsOfDirectory(atPath: data + "/log")) ?? []
        let names =
            [AuditHeads.name]
            + logs.filter { $0.hasPrefix("security-") && $0.hasSuffix(".jsonl") }.map { "log/\($0)" }
        return names.filter { FileManager.default.fileExists(atPath: "\(data)/\($0)") }.sorted()
    }
}

/// Digests of all tables whose rows a backup holds.
enum BackupFingerprints {
    static func read(_ snapshot: Snapshot, _ progress: BackupProgress) async throws -> [TableFingerprint] {
        let tables = try await snapshot.tables().filter { !BackupManifest.emptied.contains($0) }
        var found: [TableFingerprint] = []
        for (index, table) in tables.enumerated() {
            found.append(try await snapshot.fingerprint(of: table))
            progress.show(index + 1, of: tables.count)
        }
        return found
    }
}
