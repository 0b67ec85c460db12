import Civic
import Postgres

/// A comment that has just become public.
public struct PublishedComment: Sendable, RowDecodable {
    public let id: CommentID
    public let authorID: AccountID
    public let body: String
    /// The author of the comment it replies to.
    public let answered: AccountID?

    public init(id: CommentID, authorID: AccountID, body: String, answered: AccountID?) {
        self.id = id
        self.authorID = authorID
        self.body = body
        self.answered = answered
    }

    public init(_ row: Row) throws {
        id = try row.decode("id")
        authorID = try row.decode("author_id")
        body = try row.decode("body")
        answered = try row.decode("answered")
    }

    /// Tells the person it answers; a comment that is no reply, or answers its own author, tells nobody.
    func tell(in transaction: Transaction, site: SiteContext) async throws {
        guard let answered, answered != authorID else { return }
        let notice = Notice(
            kind: .reply, path: Addresses.comment(id), detail: WrittenText(body).excerpt())
        try await site.ports.notices.tell(answered, notice, in: transaction, site: site)
    }
}
