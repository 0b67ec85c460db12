import Civic
import Postgres

extension AccountStore {
    /// Whether nobody is here yet, neither residents nor staff.
    public func isEmpty() async throws -> Bool {
        try await database.value(
            "SELECT NOT EXISTS (SELECT FROM account) AND NOT EXISTS (SELECT FROM staff_member)") ?? true
    }

    /// Makes many confirmed accounts without address, into which nobody can log in: for measurements.
    public func addMany(_ count: Int, named name: String, termsVersion: Int) async throws -> [AccountID] {
        try await database.values(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            SELECT '-', \(name) || n, \(termsVersion), now(), now() FROM generate_series(1, \(count)) n
            RETURNING id
            """)
    }
}
