import Postgres

/// Removes what is over: sessions, and links that were never opened.
public struct SessionCleaning: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// To be run every minute or so.
    public func run() async throws {
        try await database.execute("DELETE FROM session WHERE expires_at < now()")
        try await database.execute("DELETE FROM account_token WHERE expires_at < now()")
        // How long one lasts without a request is the operator's choice; none lasts longer than this.
        try await database.execute(
            "DELETE FROM staff_session WHERE created_at < now() - interval '12 hours'")
        try await database.execute("DELETE FROM staff_token WHERE expires_at < now()")
    }
}
