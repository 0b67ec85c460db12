/// Something that must be traceable later: who did what from where.
public struct SecurityEvent: Sendable, Equatable {
    /// What happened, in snake_case, as `login_failed` or `comment_posted`.
    public var kind: String
    /// Source address as ``TrustedProxies`` found it.
    public var address: String
    public var request: RequestID
    /// Id of the account, when there is one. Never an e-mail address or a name.
    public var account: Int64?
    /// What was acted upon, as `comment/17`.
    public var subject: String?
    /// A word more, as `wrong_password`. Never a text somebody typed.
    public var detail: String?

    public init(
        _ kind: String, from address: String, in request: RequestID, account: Int64? = nil,
        subject: String? = nil, detail: String? = nil
    ) {
        self.kind = kind
        self.address = address
        self.request = request
        self.account = account
        self.subject = subject
        self.detail = detail
    }
}
