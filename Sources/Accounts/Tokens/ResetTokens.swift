import Civic
import Postgres

/// All SQL about links that let a person choose a new password.
struct ResetTokens: Sendable {
    static let lifetime = Duration.seconds(3600)

    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func add(for account: AccountID) async throws -> LinkToken {
        let token = LinkToken.random()
        try await database.execute(
            """
            INSERT INTO account_token (token_hash, account_id, purpose, expires_at)
            VALUES (\(token.hash), \(account), 'password_reset', \(Instant.now + Self.lifetime))
            """)
        return token
    }

    /// Whose password the link sets; nil when it was used, made up or is too old.
    func find(_ token: LinkToken) async throws -> AccountID? {
        try await database.value("SELECT account_id FROM account_token WHERE \(Self.isValid(token))")
    }

    /// Takes the link away; of two at the same time one gets it.
    func use(_ token: LinkToken) async throws -> AccountID? {
        try await database.value(
            "DELETE FROM account_token WHERE \(Self.isValid(token)) RETURNING account_id")
    }

    func removeAll(of account: AccountID) async throws {
        try await database.execute(
            "DELETE FROM account_token WHERE account_id = \(account) AND purpose = 'password_reset'")
    }

    private static func isValid(_ token: LinkToken) -> SQL {
        "token_hash = \(token.hash) AND purpose = 'password_reset' AND expires_at > now()"
    }
}
