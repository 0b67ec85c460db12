import Civic
import Foundation
import Logging
import Postgres

/// Once an hour looks whether the day's duties are done: the head of the audit log is copied outside the database,
/// what was kept long enough is erased, and what a crash left in the temporary folder goes.
struct DailyDuties: Sendable {
    let site: SiteContext
    let data: String
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        var done: CivilDate?
        while !Task.isCancelled {
            let today = CivilDate(.now)
            if done != today {
                do {
                    try await perform()
                    done = today
                } catch {
                    logger.error("a daily duty failed", metadata: ["error": "\(error)"])
                }
            }
            try? await Task.sleep(for: .seconds(600))
        }
    }

    func perform() async throws {
        try await AuditHeads(folder: data).copy(from: site.database)
        try await Retention(site).run()
        TemporaryFiles.removeAbandoned()
    }
}

/// Folders of exports and backups whose process died before it could remove them.
enum TemporaryFiles {
    static let prefixes = ["tomoni-export-", ".tomoni-backup-"]
    private static let patience: TimeInterval = 6 * 3600

    static func removeAbandoned(in folder: String = NSTemporaryDirectory(), now: Date = Date()) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where prefixes.contains(where: name.hasPrefix) {
            let path = folder + "/" + name
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let changed = attributes?[.modificationDate] as? Date,
                now.timeIntervalSince(changed) > patience
            else { continue }
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}
