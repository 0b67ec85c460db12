import Civic
import Postgres
import Web

/// Who is signed in on the public listener. The database keeps hashes of the tokens only.
public struct ResidentSessions: Sendable {
    /// How long a session lasts, counted from the log-in.
    public static let lifetime = Duration.seconds(30 * 86_400)

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The person who holds this token; nil when the session was closed or is over.
    public func viewer(_ token: SessionToken) async throws -> Resident? {
        let account: AccountRow? = try await database.first(
            """
            SELECT \(AccountRow.columns) FROM account
            WHERE id = (SELECT account_id FROM session
                        WHERE token_hash = \(Bytes(token.hash)) AND expires_at > now())
            """)
        return account?.resident
    }

    /// Opens a session with a new token.
    public func open(for account: AccountID) async throws -> SessionToken {
        let token = SessionToken.random()
        try await database.execute(
            """
            INSERT INTO session (token_hash, account_id, expires_at)
            VALUES (\(Bytes(token.hash)), \(account), \(Instant.now + Self.lifetime))
            """)
        return token
    }

    public func close(_ token: SessionToken) async throws {
        try await close(hash: token.hash)
    }

    /// Closes the session that is stored under this hash of a token.
    func close(hash: [UInt8]) async throws {
        try await database.execute("DELETE FROM session WHERE token_hash = \(Bytes(hash))")
    }

    /// Closes all sessions of a person but the one with this hash.
    func closeAll(of account: AccountID, except kept: [UInt8]? = nil) async throws {
        try await database.execute(
            "DELETE FROM session WHERE account_id = \(account) AND token_hash <> \(Bytes(kept ?? []))")
    }

    /// How many browsers a person is signed in with.
    func count(of account: AccountID) async throws -> Int {
        try await database.value(
            "SELECT count(*) FROM session WHERE account_id = \(account) AND expires_at > now()") ?? 0
    }
}

extension ResidentSessions {
    /// Opens a session within a transaction, so that it is there with what it was opened for.
    public func open(for account: AccountID, in transaction: Transaction) async throws -> SessionToken {
        try await ResidentSessions(transaction).open(for: account)
    }
}
