import Civic
import Postgres

/// Removes sign-ups that nobody confirmed within the days of ``RetentionKind/unconfirmedAccounts``, three as it comes,
/// with what waited for them: the privacy page promises it.
public struct SignUpCleaning: Sendable {
    private let site: SiteContext
    /// As many as one run removes; the rest have their turn a minute later.
    private let limit: Int

    public init(_ site: SiteContext, limit: Int = 200) {
        self.site = site
        self.limit = limit
    }

    /// To be run every minute or so.
    public func run() async throws {
        let days = try await RetentionStore(site.database).days()[.unconfirmedAccounts] ?? 3
        _ = try await remove(before: Instant.now - .seconds(days * 86_400))
    }

    /// Removes those from before a moment and says how many there were.
    func remove(before moment: Instant) async throws -> Int {
        let accounts = try await AccountStore(site.database).neverConfirmed(since: moment, count: limit)
        for account in accounts {
            try await site.database.transaction { try await remove(account, in: $0) }
        }
        return accounts.count
    }

    private func remove(_ account: AccountID, in transaction: Transaction) async throws {
        let store = AccountStore(transaction)
        guard try await store.lockUnconfirmed(account) else { return }
        for contributions in site.ports.contributions {
            try await contributions.deleteUnconfirmed(of: account, in: transaction)
        }
        try await store.deleteUnconfirmed(account)
    }
}
