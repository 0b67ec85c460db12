import Postgres

/// Names of people, for pages of features that know only their ids. Filled by Accounts.
public protocol People: Sendable {
    func residents(_ ids: Set<AccountID>, in database: any Queryable) async throws -> [AccountID: Person]
    func staff(_ ids: Set<StaffID>, in database: any Queryable) async throws -> [StaffID: Person]
    /// The accounts of all pupils, to be counted as a group.
    func pupils(in database: any Queryable) async throws -> [AccountID]
}

extension People {
    public func pupils(in database: any Queryable) async throws -> [AccountID] { [] }
}

/// A person as others see them.
public struct Person: Sendable, Equatable {
    public let displayName: String
    public let isPupil: Bool

    public init(displayName: String, isPupil: Bool = false) {
        self.displayName = displayName
        self.isPupil = isPupil
    }
}
