import Postgres

/// Names of people, for pages of features that know only their ids. Filled by Accounts.
public protocol People: Sendable {
    func residents(_ ids: Set<AccountID>, in database: any Queryable) async throws -> [AccountID: Person]
    func staff(_ ids: Set<StaffID>, in database: any Queryable) async throws -> [StaffID: Person]
    /// The accounts of all pupils, to be counted as a group.
    func pupils(in database: any Queryable) async throws -> [AccountID]
    /// Those who can log in and may do something in at least one consultation, with their addresses for mails.
    func staff(who act: StaffAct, in database: any Queryable) async throws -> [StaffContact]
}

extension People {
    public func pupils(in database: any Queryable) async throws -> [AccountID] { [] }

    /// Where there are no members of staff.
    public func staff(who act: StaffAct, in database: any Queryable) async throws -> [StaffContact] { [] }
}

/// A member of staff and how to write to them.
public struct StaffContact: Sendable, Equatable {
    public let id: StaffID
    public let email: String
    /// Where they may do what was asked for.
    public let scope: StaffScope

    public init(id: StaffID, email: String, scope: StaffScope) {
        self.id = id
        self.email = email
        self.scope = scope
    }
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
