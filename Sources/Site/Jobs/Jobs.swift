import Accounts
import Civic
import Logging
import Moderation
import Postgres
import Search

/// What runs beside the listeners: mail, news for the page cache, the index of search, publications at their time,
/// a minute's housekeeping, and the duties of each day.
struct Jobs: Sendable {
    let assembly: Assembly
    let installation: Installation
    let news: PageCacheNews
    /// Nil where no mail server is set.
    let mail: MailWorker?
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        let database = assembly.site.database
        let listener = PageCacheNews.hear(from: database, drop: forget)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await news.send(through: database) }
            group.addTask { await keepHouse() }
            group.addTask { await PlannedPublications(site: assembly.site, logger: logger).run() }
            group.addTask { await SearchIndexing(index: assembly.site.searchIndex, logger: logger).run() }
            group.addTask { await DailyBackups(installation: installation, logger: logger).run() }
            group.addTask {
                await DailyDuties(
                    site: assembly.site, data: installation.data, backups: installation.backupFolder,
                    logger: logger
                ).run()
            }
            if let mail { group.addTask { await mail.run() } }
            await group.waitForAll()
        }
        listener.close()
    }

    @Sendable private func forget() {
        assembly.site.identity.forget()
        assembly.sharedPages.drop()
    }

    /// Every minute: pages that say "open" may have become wrong by the clock, and ended sessions and sent mails go.
    private func keepHouse() async {
        while (try? await Task.sleep(for: .seconds(60))) != nil {
            forget()
            do {
                try await SessionCleaning(assembly.site.database).run()
                try await SignUpCleaning(assembly.site).run()
                try await QueueAlert(assembly.site).run()
            } catch {
                logger.warning("cleaning failed", metadata: ["error": "\(error)"])
            }
        }
    }
}
