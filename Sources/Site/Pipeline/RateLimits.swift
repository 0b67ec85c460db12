import Civic
import Web

/// The counters of all rate rules of a listener, made once from its route table.
struct RateLimits: Sendable {
    private let accounts: [String: RateLimiter]
    private let addresses: [String: RateLimiter]

    init(_ routes: [SiteRoute]) {
        let rules = Dictionary(routes.compactMap(\.limit).map { ($0.name, $0) }) { first, _ in first }
        accounts = rules.compactMapValues { $0.account.map { RateLimiter($0) } }
        addresses = rules.compactMapValues { $0.address.map { RateLimiter($0) } }
    }

    /// Counts one use of a rule by the visit's account and network.
    ///
    /// - Throws: `WebError` 429 with the time to wait.
    func check(_ rule: RateRule?, _ visit: Visit) throws {
        guard let rule else { return }
        if let account = visit.viewer.accountID { try accounts[rule.name]?.check(account.description) }
        try addresses[rule.name]?.check(visit.client.network)
    }
}
