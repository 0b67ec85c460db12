import Civic
import Foundation
import Logging
import Postgres

/// Makes a backup a day, tries it out, and clears away those that had their time.
struct DailyBackups: Sendable {
    let installation: Installation
    let logger: Logger
    /// How long it waits after a failure.
    private static let pause: Duration = .seconds(3600)

    /// Runs until the task is canceled.
    func run() async {
        guard installation.makesDailyBackups else { return }
        var rest: Duration = .seconds(60)
        while (try? await Task.sleep(for: rest)) != nil {
            rest = .seconds(60)
            do {
                try await runIfDue(at: .now)
            } catch {
                logger.error("the daily backup failed", metadata: ["error": "\(error)"])
                rest = Self.pause
            }
        }
    }

    /// A day's backup is due from its hour on; a server that was off then makes it up when it is on again.
    func runIfDue(at now: Instant) async throws {
        let shelf = try BackupShelf(folder: installation.backupFolder)
        let time = CivilTime(now)
        let today = CivilDate(now)
        guard time.hour * 60 + time.minute >= installation.configuration.backupMinute, !shelf.has(today)
        else {
            return
        }
        // Two servers may share the folder.
        _ = try await shelf.alone {
            guard !shelf.has(today) else { return }
            try await make(shelf.path(for: today))
            shelf.rotate()
        }
    }

    private func make(_ file: String) async throws {
        let runs = BackupRuns(installation.database)
        do {
            _ = try await MakeBackup(installation: installation, output: file).run()
            try await VerifyBackup(file: file, newestMigration: try await installation.newestMigration())
                .run()
            try await runs.add(
                BackupRuns.Run(
                    finishedAt: .now, isDaily: true, bytes: Installation.size(of: file), isVerified: true))
        } catch {
            // One that can't be restored must not pass for a good one.
            unlink(file)
            try? await runs.add(
                BackupRuns.Run(
                    finishedAt: .now, isDaily: true, bytes: 0, isVerified: false,
                    problem: String(describing: error)))
            throw error
        }
    }
}
