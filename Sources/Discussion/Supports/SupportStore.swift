import Civic
import Postgres

/// All SQL about supports of ideas and comments. Counting is by rows, as with votes.
public struct SupportStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Adds a person's one support; the same again changes nothing.
    ///
    /// - Parameter isCounted: false until the account is confirmed.
    public func add(to subject: Subject, by account: AccountID, isCounted: Bool = true) async throws {
        try await database.execute(
            """
            INSERT INTO support (subject_kind, subject_id, account_id, counted)
            VALUES (\(subject.kind), \(subject.id), \(account), \(isCounted))
            ON CONFLICT ON CONSTRAINT support_pkey DO UPDATE SET counted = EXCLUDED.counted
            WHERE support.counted <> EXCLUDED.counted
            """)
    }

    /// Takes a support back; without one nothing happens.
    public func withdraw(from subject: Subject, by account: AccountID) async throws {
        try await database.execute(
            """
            DELETE FROM support
            WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) AND account_id = \(account)
            """)
    }

    /// Counts what an account supported before it was confirmed.
    public func count(givenBy account: AccountID) async throws {
        try await database.execute(
            "UPDATE support SET counted = true WHERE account_id = \(account) AND NOT counted")
    }
}
