import Accounts
import Civic
import Logging
import Postgres

/// What runs beside the listeners: mail, news for the page cache, and a minute's housekeeping.
struct Jobs: Sendable {
    let assembly: Assembly
    let news: PageCacheNews
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        let database = assembly.site.database
        let pages = assembly.sharedPages
        let listener = PageCacheNews.hear(from: database) { pages.drop() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await news.send(through: database) }
            group.addTask { await keepHouse() }
            await group.waitForAll()
        }
        listener.close()
    }

    /// Every minute: pages that say "open" may have become wrong by the clock, and ended sessions go.
    private func keepHouse() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(60))
            assembly.sharedPages.drop()
            do {
                try await SessionCleaning(assembly.site.database).run()
            } catch {
                logger.warning("session cleaning failed", metadata: ["error": "\(error)"])
            }
        }
    }
}
