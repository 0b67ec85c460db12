import Postgres

/// Tells people what happened to their posts: a row on their notices page, and mail where they have an address.
/// Filled by Accounts; joins the caller's transaction.
public protocol Notices: Sendable {
    func tell(_ account: AccountID, _ notice: Notice, in transaction: Transaction, site: SiteContext)
        async throws
}

/// One thing a person is told.
public struct Notice: Sendable {
    public enum Kind: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        case reply, hiding, restoration, answer, orphaned, credit, approval, warning, suspension
        case suspensionEnd = "suspension_end"
        case appealGranted = "appeal_granted"
        case appealUpheld = "appeal_upheld"
    }

    public let kind: Kind
    /// Address on the public listener of the thing it is about.
    public let path: String
    /// A short piece of a reply, the reason of a decision, or the title: of the consultation that was answered, of the
    /// draft that was changed, or of the one whose new version lacks what a comment was about.
    public let detail: String

    public init(kind: Kind, path: String, detail: String) {
        self.kind = kind
        self.path = path
        self.detail = detail
    }
}
