import Civic
import Postgres

/// All SQL about what was said to people and kept from them.
public struct SanctionStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// All about one person, the newest first.
    public func all(of account: AccountID) async throws -> [Sanction] {
        try await database.all(
            """
            SELECT act, reason, until, staff_id, decided_at FROM moderation_sanction
            WHERE account_id = \(account) ORDER BY id DESC
            """)
    }

    func add(
        _ act: Sanction.Act, to account: AccountID, reason: Reason?, until: Instant?, by staff: StaffID
    ) async throws {
        try await database.execute(
            """
            INSERT INTO moderation_sanction (account_id, act, reason, usual, until, staff_id)
            VALUES (\(account), \(act), \(reason?.text ?? ""), \(reason?.usual?.rawValue), \(until), \(staff))
            """)
    }

    /// Holds everyone else's decision on the same person back until the transaction ends.
    func lock(_ account: AccountID) async throws {
        try await database.execute(
            "SELECT pg_advisory_xact_lock(hashtext('tomoni.sanction'), \(Int32(truncatingIfNeeded: account.rawValue)))"
        )
    }
}
