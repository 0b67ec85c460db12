import Civic
import Postgres

/// All SQL about members of staff and the one-time links by which they choose a password.
public struct StaffAccounts: Sendable {
    static let linkLifetime = Duration.seconds(3 * 86_400)

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Makes a member of staff and a one-time link to choose a password.
    ///
    /// An address that is there already keeps name and password, gets the role and a new link; the older link
    /// stops working.
    ///
    /// - Throws: `StaffAccounts.Unusable` for an address or a name that cannot be taken.
    public func add(email typed: String, name: String, role: StaffRole) async throws -> LinkToken {
        guard let email = EmailAddress(typed: typed) else { throw Unusable.email }
        guard let name = DisplayName(rawValue: name) else { throw Unusable.name }
        let id: StaffID? = try await database.value(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (\(email), \(name.rawValue), \(role))
            ON CONFLICT ON CONSTRAINT staff_member_email_key
            DO UPDATE SET role = EXCLUDED.role, disabled_at = NULL
            RETURNING id
            """)
        guard let id else { throw Unusable.email }
        return try await link(for: id)
    }

    /// Whether the link would still work.
    public func owner(of token: LinkToken) async throws -> StaffID? {
        try await database.value(
            "SELECT staff_id FROM staff_token WHERE token_hash = \(token.hash) AND expires_at > now()")
    }

    /// Uses the link up and sets the password; nil when the link is used, made up or too old. All sessions of the
    /// person end. To be called in a transaction.
    public func setPassword(_ hash: String, with token: LinkToken) async throws -> StaffID? {
        let found: StaffID? = try await database.value(
            """
            DELETE FROM staff_token WHERE token_hash = \(token.hash) AND expires_at > now() RETURNING staff_id
            """)
        guard let id = found else { return nil }
        try await setPassword(hash, of: id)
        try await StaffSessions(database).closeAll(of: id)
        return id
    }

    /// Ends or gives back a person's access.
    public func setDisabled(_ isDisabled: Bool, _ id: StaffID) async throws {
        try await database.execute(
            "UPDATE staff_member SET disabled_at = CASE WHEN \(isDisabled) THEN now() END WHERE id = \(id)")
        if isDisabled { try await StaffSessions(database).closeAll(of: id) }
    }

    func setPassword(_ hash: String, of id: StaffID) async throws {
        try await database.execute("UPDATE staff_member SET password_hash = \(hash) WHERE id = \(id)")
    }

    func credentials(_ email: EmailAddress) async throws -> StaffCredentials? {
        try await database.first(
            """
            SELECT id, display_name, role, password_hash FROM staff_member
            WHERE email = \(email) AND disabled_at IS NULL
            """)
    }

    private func link(for id: StaffID) async throws -> LinkToken {
        let token = LinkToken.random()
        try await database.execute("DELETE FROM staff_token WHERE staff_id = \(id)")
        try await database.execute(
            """
            INSERT INTO staff_token (token_hash, staff_id, expires_at)
            VALUES (\(token.hash), \(id), \(Instant.now + Self.linkLifetime))
            """)
        return token
    }
}
