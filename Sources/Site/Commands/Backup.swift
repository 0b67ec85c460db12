import Civic
import Foundation
import Postgres

/// `tomoni backup FILE`: the whole state in one file.
public struct Backup: Sendable {
    let file: String
    let verifies: Bool

    public init(file: String, verifies: Bool) {
        self.file = URL(fileURLWithPath: file).standardizedFileURL.path
        self.verifies = verifies
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.with(configuration) { installation in
            let runs = BackupRuns(installation.database)
            do {
                let manifest = try await MakeBackup(
                    installation: installation, output: file, progress: .terminal
                ).run()
                if verifies { try await verify(installation) }
                let bytes = Installation.size(of: file)
                try await runs.add(
                    BackupRuns.Run(finishedAt: .now, isDaily: false, bytes: bytes, isVerified: verifies))
                report(manifest, bytes, installation)
            } catch {
                try? await runs.add(
                    BackupRuns.Run(
                        finishedAt: .now, isDaily: false, bytes: 0, isVerified: false,
                        problem: String(describing: error)))
                throw error
            }
        }
    }

    private func verify(_ installation: Installation) async throws {
        try await VerifyBackup(
            file: file, newestMigration: try await installation.newestMigration(), progress: .terminal
        ).run()
    }

    private func report(_ manifest: BackupManifest, _ bytes: Int64, _ installation: Installation) {
        Program.say(
            "Written: \(file), \(bytes) bytes, \(manifest.tables.count) tables, \(manifest.rows) rows.")
        if verifies { Program.say("Tried out: restored and equal in every table.") }
        let place =
            installation.configuration.secret == nil ? "\(installation.data)/secret" : "TOMONI_SECRET"
        Program.say(
            "The secret is not in it. Keep a copy of \(place) in another safe place: without it names and "
                + "addresses of opinions can't be read.")
    }
}

/// `tomoni restore FILE`: puts a backup into an empty installation, or over what is there when told.
public struct Restore: Sendable {
    let file: String
    let isForced: Bool

    public init(file: String, isForced: Bool) {
        self.file = URL(fileURLWithPath: file).standardizedFileURL.path
        self.isForced = isForced
    }

    public func run(_ configuration: Configuration) async throws {
        guard FileManager.default.isReadableFile(atPath: file) else { throw BackupError.unreadable(file) }
        try await Installation.with(configuration) { installation in
            let (manifest, forgotten) = try await RestoreBackup(
                installation: installation, file: file, isForced: isForced, progress: .terminal
            ).run()
            Program.say("Restored as of \(manifest.madeAt): \(manifest.rows) rows, every table compared.")
            if forgotten > 0 {
                Program.say("People who were forgotten since, forgotten again: \(forgotten).")
            }
            Program.say("Everybody has to log in again. `tomoni check --deep` verifies the audit log.")
        }
    }
}
