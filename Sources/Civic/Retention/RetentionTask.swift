import Postgres

/// One kind of personal data that is erased by itself after some days. Filled by the feature that holds it.
public protocol RetentionTask: Sendable {
    var kind: RetentionKind { get }

    /// How many rows, files or persons would be erased now.
    func due(before limit: Instant, in site: SiteContext) async throws -> Int

    /// Erases them and says how many there were.
    func erase(before limit: Instant, in site: SiteContext) async throws -> Int
}

/// What is kept for a number of days; its words are in the texts `people.retention.kinds`.
public enum RetentionKind: String, Sendable, CaseIterable {
    case unconfirmedAccounts = "unconfirmed_accounts"
    /// Name, address, mail and telephone of who sent an opinion, counted from the publication of the result.
    case submitterDetails = "submitter_details"
    case notices
    case mails
    case securityLog = "security_log"
    /// What readers reported, counted from the decision on it.
    case reports

    /// Days that hold until staff choose others.
    public var usualDays: Int {
        switch self {
        case .unconfirmedAccounts: 3
        case .submitterDetails: 365
        case .notices: 730
        case .mails: 30
        case .securityLog, .reports: 365
        }
    }

    /// What staff may choose.
    public var range: ClosedRange<Int> {
        switch self {
        case .unconfirmedAccounts: 1...30
        case .submitterDetails: 1...3650
        case .notices: 30...3650
        case .mails: 1...365
        // Municipalities keep records of access for a year at least.
        case .securityLog: 365...3650
        case .reports: 30...3650
        }
    }
}
