import Civic
import Postgres

/// Comments, votes and supports of one person.
public struct DiscussionContributions: Contributions {
    public init() {}

    public func newest(
        of account: AccountID, limit: Int, in database: any Queryable
    ) async throws -> [OwnContribution] {
        try await ContributionStore(database).newest(of: account, limit: limit)
    }

    public func withdrawAll(of account: AccountID, in transaction: Transaction) async throws {
        try await ContributionStore(transaction).withdrawAll(of: account)
    }

    public func forgetPerson(_ account: AccountID, in transaction: Transaction) async throws {
        try await CommentStore(transaction).forgetSubmitter(account)
    }

    public func deleteUnconfirmed(of account: AccountID, in transaction: Transaction) async throws {
        try await ContributionStore(transaction).deleteUnconfirmed(of: account)
    }
}
