import Civic
import Postgres

/// All SQL about accounts of residents and pupils.
public struct AccountStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Makes an account; nil when the address has one. Of two at the same time one is made.
    public func add(_ account: NewAccount) async throws -> AccountID? {
        try await database.value(
            """
            INSERT INTO account (email, password_hash, display_name, kind, language, terms_version,
                                 terms_accepted_at, confirmed_at)
            VALUES (\(account.email), \(account.passwordHash), \(account.displayName.rawValue),
                    \(account.kind.rawValue), \(account.language), \(account.termsVersion), now(),
                    CASE WHEN \(account.isConfirmed) THEN now() END)
            ON CONFLICT ON CONSTRAINT account_email_key DO NOTHING RETURNING id
            """)
    }

    /// The account of an address.
    func find(_ email: EmailAddress) async throws -> AccountRow? {
        try await database.first("SELECT \(AccountRow.columns) FROM account WHERE email = \(email)")
    }

    func find(_ id: AccountID) async throws -> AccountRow? {
        try await database.first("SELECT \(AccountRow.columns) FROM account WHERE id = \(id)")
    }

    func has(_ email: EmailAddress) async throws -> Bool {
        try await database.value("SELECT EXISTS (SELECT FROM account WHERE email = \(email))") ?? false
    }

    /// Ties the address to the account and lets it count; false when it was confirmed before, or when another
    /// account was the first to confirm this address.
    func confirm(_ id: AccountID, email: EmailAddress) async throws -> Bool {
        try await database.execute(
            """
            UPDATE account SET email = \(email), confirmed_at = now()
            WHERE id = \(id) AND confirmed_at IS NULL
                AND NOT EXISTS (SELECT FROM account WHERE email = \(email))
            """) == 1
    }

    /// Keeps that the person accepted a version of the terms, and when.
    func agree(toTerms version: Int, _ id: AccountID) async throws {
        try await database.execute(
            "UPDATE account SET terms_version = \(version), terms_accepted_at = now() WHERE id = \(id)")
    }

    func setPassword(_ hash: String, of id: AccountID) async throws {
        try await database.execute("UPDATE account SET password_hash = \(hash) WHERE id = \(id)")
    }

    func setDisplayName(_ name: DisplayName, of id: AccountID) async throws {
        try await database.execute(
            "UPDATE account SET display_name = \(name.rawValue) WHERE id = \(id)")
    }

    func setLanguage(_ language: Language, of id: AccountID) async throws {
        try await database.execute("UPDATE account SET language = \(language) WHERE id = \(id)")
    }
}
