import Postgres
import Web

/// Carries the news that public content changed between processes, through NOTIFY.
///
/// It is sent after the commit and gathered for a moment, not inside the transaction: PostgreSQL lets
/// transactions with a NOTIFY commit only one after another, which would slow every post down. A process that
/// dies in between leaves others stale for a minute at most, when they drop their pages anyway.
final class PageCacheNews: Sendable {
    private let pending: AsyncStream<Void>
    private let announcement: AsyncStream<Void>.Continuation

    init() {
        (pending, announcement) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Asks for one message; many at once become one.
    func announce() {
        announcement.yield()
    }

    /// Sends announcements until the task is canceled.
    func send(through database: Database) async {
        for await _ in pending {
            try? await database.notify(Invalidation.channel, Invalidation.everything.payload)
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Drops the shared pages on news from any process, and when news may have been missed.
    static func hear(from database: Database, drop: @escaping @Sendable () -> Void) -> Listener {
        database.listen(Invalidation.channel) { _ in drop() }
    }
}
