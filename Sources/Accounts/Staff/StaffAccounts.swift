import Civic
import Postgres

/// All SQL about members of staff and the one-time links by which they choose a password.
public struct StaffAccounts: Sendable {
    static let linkLifetime = Duration.seconds(3 * 86_400)

    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Makes a member of staff and a one-time link to choose a password.
    ///
    /// An address that is there already keeps name and password, gets the role and a new link; the older link
    /// stops working.
    ///
    /// - Throws: `StaffAccounts.Unusable` for an address, a name or rights that cannot be taken.
    public func add(email typed: String, name: String, rights: StaffRights) async throws -> LinkToken {
        guard let email = EmailAddress(typed: typed) else { throw Unusable.email }
        guard let name = DisplayName(rawValue: name) else { throw Unusable.name }
        guard let role = rights.shown else { throw Unusable.rights }
        let id: StaffID? = try await database.value(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (\(email), \(name.rawValue), \(role))
            ON CONFLICT ON CONSTRAINT staff_member_email_key
            DO UPDATE SET disabled_at = NULL
            RETURNING id
            """)
        guard let id else { throw Unusable.email }
        try await setRights(rights, of: id)
        return try await link(for: id)
    }

    /// The same with one role that counts for all consultations.
    public func add(email: String, name: String, role: StaffRole) async throws -> LinkToken {
        try await add(email: email, name: name, rights: StaffRights(role: role))
    }

    /// Whether the link would still work.
    public func owner(of token: LinkToken) async throws -> StaffID? {
        try await database.value(
            """
            SELECT t.staff_id FROM staff_token t JOIN staff_member m ON m.id = t.staff_id
            WHERE t.token_hash = \(token.hash) AND t.expires_at > now() AND m.disabled_at IS NULL
            """)
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

    /// Ends or gives back a person's access; links that were not used yet end with it.
    public func setDisabled(_ isDisabled: Bool, _ id: StaffID) async throws {
        try await database.execute(
            "UPDATE staff_member SET disabled_at = CASE WHEN \(isDisabled) THEN now() END WHERE id = \(id)")
        guard isDisabled else { return }
        try await StaffSessions(database).closeAll(of: id)
        try await database.execute("DELETE FROM staff_token WHERE staff_id = \(id)")
    }

    public func setPassword(_ hash: String, of id: StaffID) async throws {
        try await database.execute("UPDATE staff_member SET password_hash = \(hash) WHERE id = \(id)")
    }

    func passwordHash(of id: StaffID) async throws -> String? {
        try await database.value(
            """
            SELECT password_hash FROM staff_member
            WHERE id = \(id) AND disabled_at IS NULL AND password_hash IS NOT NULL
            """)
    }

    func credentials(_ email: EmailAddress) async throws -> StaffCredentials? {
        try await database.first(
            """
            SELECT \(StaffMember.columns), m.password_hash FROM staff_member m
            WHERE m.email = \(email) AND m.disabled_at IS NULL
            """)
    }

    /// A new one-time link; an older one stops working.
    public func link(for id: StaffID) async throws -> LinkToken {
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
