import Civic
import Postgres

extension AccountStore {
    /// Takes everything off an account that says whose it was, and all ways to enter it.
    func close(_ id: AccountID) async throws {
        try await database.execute(
            """
            UPDATE account SET email = NULL, password_hash = '-', display_name = '-', closed_at = now()
            WHERE id = \(id) AND closed_at IS NULL
            """)
        try await database.execute("DELETE FROM session WHERE account_id = \(id)")
        try await database.execute("DELETE FROM account_token WHERE account_id = \(id)")
        try await database.execute("DELETE FROM notice WHERE account_id = \(id)")
        try await database.execute("DELETE FROM account_correction WHERE account_id = \(id)")
    }

    /// Sign-ups from before a moment that were never confirmed, oldest first.
    func neverConfirmed(since limit: Instant, count: Int) async throws -> [AccountID] {
        try await database.values(
            """
            SELECT id FROM account WHERE confirmed_at IS NULL AND closed_at IS NULL AND created_at < \(limit)
            ORDER BY created_at LIMIT \(count)
            """)
    }

    func countNeverConfirmed(since limit: Instant) async throws -> Int {
        try await database.value(
            """
            SELECT count(*) FROM account
            WHERE confirmed_at IS NULL AND closed_at IS NULL AND created_at < \(limit)
            """) ?? 0
    }

    /// Whether the account is still unconfirmed; from then on nobody else can confirm it before the transaction ends.
    func lockUnconfirmed(_ id: AccountID) async throws -> Bool {
        try await database.value(
            "SELECT true FROM account WHERE id = \(id) AND confirmed_at IS NULL FOR UPDATE") ?? false
    }

    func deleteUnconfirmed(_ id: AccountID) async throws {
        try await database.execute("DELETE FROM account WHERE id = \(id) AND confirmed_at IS NULL")
    }
}
