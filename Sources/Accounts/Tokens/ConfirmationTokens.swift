import Civic
import Postgres

/// All SQL about links that confirm an address.
struct ConfirmationTokens: Sendable {
    static let lifetime = Duration.seconds(3 * 86_400)

    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func add(_ pending: PendingConfirmation) async throws -> LinkToken {
        let token = LinkToken.random()
        try await database.execute(
            """
            INSERT INTO account_token (token_hash, account_id, purpose, email, next, continuation, expires_at)
            VALUES (\(token.hash), \(pending.accountID), 'confirmation', \(pending.email), \(pending.next),
                    \(pending.continuation), \(Instant.now + Self.lifetime))
            """)
        return token
    }

    /// What the link confirms; nil when it was used, made up or is too old.
    func find(_ token: LinkToken) async throws -> PendingConfirmation? {
        try await database.first(
            "SELECT \(PendingConfirmation.columns) FROM account_token WHERE \(Self.isValid(token))")
    }

    /// Takes the link away; of two at the same time one gets it.
    func use(_ token: LinkToken) async throws -> PendingConfirmation? {
        try await database.first(
            "DELETE FROM account_token WHERE \(Self.isValid(token)) RETURNING \(PendingConfirmation.columns)")
    }

    private static func isValid(_ token: LinkToken) -> SQL {
        "token_hash = \(token.hash) AND purpose = 'confirmation' AND expires_at > now()"
    }
}
