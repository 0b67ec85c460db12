import Postgres

/// Texts of people that can be hidden and restored. Filled by Discussion (comments) and Ideas (ideas).
public protocol ModeratedContent: Sendable {
    var kind: Subject.Kind { get }

    /// Moves a text that is in one of the states to another, if the table of transitions has that way; nil when it
    /// is not there, in another state or has no such way. Joins the caller's transaction and locks the row.
    func move(
        _ id: Int64, from origins: Set<PublicationState>, to state: PublicationState,
        in transaction: Transaction
    ) async throws -> ModeratedText?

    /// Tells those whom a text is for, when it has become public for the first time.
    func announce(_ id: Int64, in transaction: Transaction, site: SiteContext) async throws
}

/// What a moderation act needs to know of the text it concerned.
public struct ModeratedText: Sendable {
    /// Nil for what staff entered from paper or a meeting: there is nobody to be told.
    public let authorID: AccountID?
    /// Address on the public listener.
    public let path: String
    public let excerpt: String
    /// The state it was in before.
    public let was: PublicationState

    public init(authorID: AccountID?, path: String, excerpt: String, was: PublicationState) {
        self.authorID = authorID
        self.path = path
        self.excerpt = excerpt
        self.was = was
    }
}
