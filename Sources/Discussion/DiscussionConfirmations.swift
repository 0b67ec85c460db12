import Civic
import Postgres

/// Makes public and counts what a person wrote, voted and supported before their account was confirmed.
public struct DiscussionConfirmations: ConfirmationListener {
    public init() {}

    public func accountConfirmed(
        _ account: AccountID, in transaction: Transaction, site: SiteContext
    ) async throws {
        try await VoteStore(transaction).count(castBy: account)
        try await SupportStore(transaction).count(givenBy: account)
        for comment in try await CommentStore(transaction).publish(writtenBy: account) {
            try await comment.tell(in: transaction, site: site)
        }
    }
}
