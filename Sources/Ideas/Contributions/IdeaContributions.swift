import Civic
import Postgres

/// Ideas of one person.
public struct IdeaContributions: Contributions {
    public init() {}

    public func newest(
        of account: AccountID, limit: Int, in database: any Queryable
    ) async throws -> [OwnContribution] {
        try await IdeaStore(database).newest(by: account, limit: limit)
    }

    public func withdrawAll(of account: AccountID, in transaction: Transaction) async throws {
        try await IdeaStore(transaction).withdrawAll(by: account)
    }

    /// Ideas ask for nothing beside the account.
    public func forgetPerson(_ account: AccountID, in transaction: Transaction) async throws {}

    public func deleteUnconfirmed(of account: AccountID, in transaction: Transaction) async throws {
        try await IdeaStore(transaction).deleteUnconfirmed(by: account)
    }
}
