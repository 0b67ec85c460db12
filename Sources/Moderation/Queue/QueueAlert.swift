import Civic
import Postgres

/// Tells moderators by mail, once a day, that something has waited too long.
public struct QueueAlert: Sendable {
    /// Between two mails.
    static let pause = Duration.seconds(24 * 3600)

    private let site: SiteContext

    public init(_ site: SiteContext) {
        self.site = site
    }

    /// Puts mails into the outbox where they are due; of several processes one does.
    ///
    /// - Returns: how many.
    @discardableResult
    public func run(at now: Instant = .now) async throws -> Int {
        guard site.sendsMail else { return 0 }
        return try await site.database.transaction { transaction in
            let store = QueueSettingStore(transaction)
            guard let setting = try await store.lock(), setting.alertedAt ?? now <= now,
                setting.alertedAt.map({ $0 <= now - Self.pause }) ?? true,
                try await lateSince(.all, setting, now, transaction) != nil
            else { return 0 }
            var sent = 0
            // Each reads how much waits where they may moderate, and nothing of what waits elsewhere.
            for moderator in try await site.ports.people.staff(who: .moderate, in: transaction) {
                guard let oldest = try await lateSince(moderator.scope, setting, now, transaction) else {
                    continue
                }
                let count = try await EntryStore(transaction).count(QueueFilter(scope: moderator.scope))
                try await Outbox.add(mail(to: moderator.email, count, since: oldest), in: transaction)
                sent += 1
            }
            try await store.noteAlert(at: now)
            return sent
        }
    }

    /// Since when something has waited too long; nil where nothing has.
    private func lateSince(
        _ scope: StaffScope, _ setting: QueueSetting, _ now: Instant, _ transaction: Transaction
    ) async throws -> Instant? {
        let oldest = try await EntryStore(transaction).oldestWaiting(QueueFilter(scope: scope))
        return oldest.flatMap { $0 < now - .seconds(setting.alertHours * 3600) ? $0 : nil }
    }

    private func mail(to address: String, _ count: Int, since oldest: Instant) -> Mail {
        let phrases = site.texts.phrases(in: .japanese)
        let words = [
            "city": site.city.name, "count": phrases.number(count), "since": phrases.dateTime(oldest),
            "link": site.adminURL + "/moderation/queue",
        ]
        return Mail(
            to: address, subject: phrases("moderation.staff.alert.subject", words),
            body: phrases("moderation.staff.alert.body", words))
    }
}
