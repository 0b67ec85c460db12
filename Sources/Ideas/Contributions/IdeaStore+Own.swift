import Civic
import Postgres

extension IdeaStore {
    /// A person's own ideas, newest first, without what was taken back.
    func newest(by author: AccountID, limit: Int) async throws -> [OwnContribution] {
        let rows = try await database.rows(
            """
            SELECT id, state, created_at FROM idea
            WHERE author_id = \(author) AND state <> 'withdrawn' ORDER BY created_at DESC LIMIT \(limit)
            """)
        return try rows.map { row in
            OwnContribution(
                act: .idea, subject: .idea(try row.decode("id")), state: try row.decode("state"),
                at: try row.decode("created_at"))
        }
    }

    func withdrawAll(by author: AccountID) async throws {
        try await database.execute(
            "UPDATE idea SET state = 'withdrawn' WHERE author_id = \(author) AND state <> 'withdrawn'")
    }

    /// Only what nobody but its author ever saw.
    func deleteUnconfirmed(by author: AccountID) async throws {
        try await database.execute(
            "DELETE FROM idea WHERE author_id = \(author) AND state = 'unconfirmed'")
    }
}
