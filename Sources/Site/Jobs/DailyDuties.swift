import Answers
import Civic
import Discussion
import Foundation
import Logging
import Postgres

/// Looks every ten minutes whether the day's duties are done: the head of the audit log is copied outside the
/// database, what was kept long enough is erased, and what a crash left of exports and backups goes.
struct DailyDuties: Sendable {
    let site: SiteContext
    let data: String
    /// Where backups are made.
    let backups: String
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
        try await VoiceStore(site.database).forgetOld()
        try await AnswerImportStore(site.database).removeOld()
        // The folders in which exports are written, backups are made and backups are put back.
        for folder in [NSTemporaryDirectory(), "/tmp", backups, data] {
            TemporaryFiles.removeAbandoned(in: folder)
        }
    }
}

/// Folders of exports and backups whose process died before it could remove them.
enum TemporaryFiles {
    static let prefixes = ["tomoni-export-", ".tomoni-backup-"]
    private static let patience: TimeInterval = 6 * 3600

    static func removeAbandoned(in folder: String, now: Date = Date()) {
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
