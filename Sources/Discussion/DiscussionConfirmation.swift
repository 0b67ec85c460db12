import Civic
import Postgres

/// Makes public and counts what a person wrote, voted and supported before their account was confirmed.
public struct DiscussionConfirmation: ConfirmationListener {
    public init() {}

    public func accountConfirmed(_ account: AccountID, in transaction: Transaction) async throws {
        try await CommentStore(transaction).publish(writtenBy: account)
        try await VoteStore(transaction).count(castBy: account)
        try await SupportStore(transaction).count(givenBy: account)
    }
}
