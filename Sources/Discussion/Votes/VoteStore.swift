import Civic
import Postgres

/// All SQL about votes. Counting is by rows: no counter row on which the votes of a hot passage would queue.
public struct VoteStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Casts or changes a person's one vote on a passage; the same again changes nothing.
    ///
    /// - Parameter isCounted: false until the account is confirmed.
    public func cast(
        _ value: VoteValue, on passage: PassageID, by account: AccountID, isCounted: Bool = true
    ) async throws {
        try await database.execute(
            """
            INSERT INTO vote (subject_kind, subject_id, account_id, value, counted)
            VALUES ('passage', \(passage), \(account), \(value), \(isCounted))
            ON CONFLICT ON CONSTRAINT vote_pkey
            DO UPDATE SET value = EXCLUDED.value, counted = EXCLUDED.counted, created_at = now()
            WHERE (vote.value, vote.counted) <> (EXCLUDED.value, EXCLUDED.counted)
            """)
    }

    /// Takes a vote back; without one nothing happens.
    public func withdraw(on passage: PassageID, by account: AccountID) async throws {
        try await database.execute(
            """
            DELETE FROM vote
            WHERE subject_kind = 'passage' AND subject_id = \(passage) AND account_id = \(account)
            """)
    }

    /// Counts what an account voted before it was confirmed.
    public func count(castBy account: AccountID) async throws {
        try await database.execute(
            "UPDATE vote SET counted = true WHERE account_id = \(account) AND NOT counted")
    }
}
