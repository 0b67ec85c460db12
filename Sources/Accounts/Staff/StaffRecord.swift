import Civic
import Postgres

/// A member of staff as the list of all members shows them.
public struct StaffRecord: Sendable, RowDecodable {
    public let member: StaffMember
    public let email: String
    /// False until the one-time link was used.
    public let hasPassword: Bool
    public let disabledAt: Instant?
    /// When the person was last here; nil for never.
    public let seenAt: Instant?

    public init(_ row: Row) throws {
        member = try StaffMember(row)
        email = try row.decode("email")
        hasPassword = try row.decode("has_password")
        disabledAt = try row.decode("disabled_at")
        seenAt = try row.decode("seen_at")
    }
}

extension StaffAccounts {
    private static let record: SQL = """
        SELECT \(StaffMember.columns), m.email, m.password_hash IS NOT NULL AS has_password, m.disabled_at,
            m.seen_at
        FROM staff_member m
        """

    /// All members, those who may log in first.
    public func list() async throws -> [StaffRecord] {
        try await database.all("\(Self.record) ORDER BY m.disabled_at IS NOT NULL, m.id")
    }

    public func find(_ id: StaffID) async throws -> StaffRecord? {
        try await database.first("\(Self.record) WHERE m.id = \(id)")
    }

    /// A member by e-mail address, for commands.
    public func find(email typed: String) async throws -> StaffRecord? {
        guard let email = EmailAddress(typed: typed) else { return nil }
        return try await database.first("\(Self.record) WHERE m.email = \(email)")
    }

    /// Whether nobody else could look after the site if this person no longer did. Holds the admins' rows, so that
    /// two who do this to each other at once are asked one after the other. To be called in a transaction.
    public func isLastAdmin(_ id: StaffID) async throws -> Bool {
        let rows = try await database.rows(
            """
            SELECT id FROM staff_member
            WHERE role = 'admin' AND disabled_at IS NULL AND password_hash IS NOT NULL ORDER BY id FOR UPDATE
            """)
        let admins: [StaffID] = try rows.map { try $0.decode("id") }
        return admins == [id]
    }
}
