import Civic
import Postgres

/// A report as moderators read it. Nothing in it says who sent it.
public struct Report: Sendable, RowDecodable {
    public let entry: EntryID
    /// Nil for one of a kind that is not known any more.
    public let reason: ReportReason?
    public let words: String
    public let createdAt: Instant

    public init(_ row: Row) throws {
        entry = try row.decode("entry_id")
        reason = ReportReason(rawValue: try row.decode("reason"))
        words = try row.decode("words")
        createdAt = try row.decode("created_at")
    }
}

/// A report that has passed the form's rules.
public struct NewReport: Sendable {
    static let longestWords = 500

    let reason: ReportReason
    let words: String
    /// A keyed hash of who sends it: what can't be turned back, but is the same for the same one.
    let reporter: [UInt8]

    init(reason: ReportReason, words: String, reporter: [UInt8]) {
        self.reason = reason
        self.words = words
        self.reporter = reporter
    }

    /// Of somebody with an account.
    public init(reason: ReportReason, words: String, account: AccountID, site: SiteContext) {
        self.init(reason: reason, words: words, reporter: Self.mark(of: "account|\(account)", site))
    }

    /// - Parameter sender: an account, or the network of a visitor.
    static func mark(of sender: String, _ site: SiteContext) -> [UInt8] {
        site.secret.derive("report").sign(Array(sender.utf8))
    }
}
