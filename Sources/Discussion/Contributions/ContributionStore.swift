import Civic
import Postgres

/// All SQL about everything that one person said.
struct ContributionStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// So many comments and so many supports, newest first, without what was taken back.
    func newest(of account: AccountID, limit: Int) async throws -> [OwnContribution] {
        let rows = try await database.rows(
            """
            (SELECT 'comment' AS act, 'comment' AS kind, id, state, created_at, receipt, receipt_year FROM comment
             WHERE author_id = \(account) AND state <> 'withdrawn' ORDER BY created_at DESC LIMIT \(limit))
            UNION ALL
            (SELECT 'support', subject_kind, subject_id, NULL, created_at, NULL, NULL FROM support
             WHERE account_id = \(account) ORDER BY created_at DESC LIMIT \(limit))
            ORDER BY created_at DESC
            """)
        return try rows.map { row in
            OwnContribution(
                act: try row.decode("act") == "support" ? .support : .comment,
                subject: Subject(try row.decode("kind"), try row.decode("id")),
                state: try row.decode("state"), at: try row.decode("created_at"),
                receipt: try Receipt(row))
        }
    }

    func withdrawAll(of account: AccountID) async throws {
        try await database.execute(
            "UPDATE comment SET state = 'withdrawn' WHERE author_id = \(account) AND state <> 'withdrawn'")
        try await removeVotesAndSupports(of: account)
    }

    /// Only what nobody but its author ever saw; replies to it can't exist.
    func deleteUnconfirmed(of account: AccountID) async throws {
        try await removeVotesAndSupports(of: account)
        try await database.execute(
            "DELETE FROM comment WHERE author_id = \(account) AND state = 'unconfirmed'")
    }

    private func removeVotesAndSupports(of account: AccountID) async throws {
        try await database.execute("DELETE FROM vote WHERE account_id = \(account)")
        try await database.execute("DELETE FROM support WHERE account_id = \(account)")
    }
}
