import Civic
import Foundation
import Postgres
import Web

extension Installation {
    /// Number of the newest migration that this version knows; the database has it, since it is opened.
    func newestMigration() async throws -> Int {
        let names = try FileManager.default.contentsOfDirectory(atPath: configuration.home + "/Migrations")
        return names.compactMap { Int($0.prefix(4)) }.max() ?? 0
    }

    /// Log-ins, posts and staff acts of this installation.
    func securityLog(days: Int = 365) throws -> SecurityLog {
        try SecurityLog(folder: data + "/log", days: days)
    }

    /// How long the log is kept, as staff chose.
    func securityLogDays() async throws -> Int {
        try await RetentionStore(database).days()[.securityLog] ?? RetentionKind.securityLog.usualDays
    }

    static func size(of file: String) -> Int64 {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
    }

    /// Where daily backups lie.
    var backupFolder: String { configuration.backupFolder ?? data + "/backups" }

    /// Whether this process is to make them: for its own PostgreSQL, or where a folder is named.
    var makesDailyBackups: Bool { configuration.databaseURL == nil || configuration.backupFolder != nil }
}
