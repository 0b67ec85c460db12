import Civic
import Postgres

/// Makes public the ideas that a person wrote before their account was confirmed.
public struct IdeaConfirmations: ConfirmationListener {
    public init() {}

    public func accountConfirmed(
        _ account: AccountID, in transaction: Transaction, site: SiteContext
    ) async throws {
        try await IdeaStore(transaction).publish(writtenBy: account)
    }
}
