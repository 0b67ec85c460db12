import Civic
import Postgres

/// All SQL about notices.
struct NoticeStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// Keeps a notice; for who has left there is nobody to tell.
    func add(_ notice: Notice, for account: AccountID) async throws {
        try await database.execute(
            """
            INSERT INTO notice (account_id, kind, path, detail)
            SELECT id, \(notice.kind), \(notice.path), \(notice.detail) FROM account
            WHERE id = \(account) AND closed_at IS NULL
            """)
    }

    /// The newest notices of a person, newest first.
    func newest(of account: AccountID, limit: Int) async throws -> [NoticeRow] {
        try await database.all(
            """
            SELECT id, kind, path, detail, created_at, read_at FROM notice
            WHERE account_id = \(account) ORDER BY created_at DESC, id DESC LIMIT \(limit)
            """)
    }

    /// Marks what was shown; what came in the meantime stays new.
    func markRead(_ notices: [NoticeRow]) async throws {
        let unread = notices.filter { $0.readAt == nil }.map(\.id)
        guard !unread.isEmpty else { return }
        try await database.execute("UPDATE notice SET read_at = now() WHERE id = ANY(\(unread))")
    }

    /// Takes the excerpts of erased texts out of other people's notices; that there was a reply stays.
    func forgetDetails(at paths: [String]) async throws {
        guard !paths.isEmpty else { return }
        try await database.execute(
            "UPDATE notice SET detail = '' WHERE path = ANY(\(paths)) AND kind = 'reply'")
    }
}

/// A notice as it is shown.
struct NoticeRow: Sendable, RowDecodable {
    let id: Int64
    let notice: Notice
    let createdAt: Instant
    let readAt: Instant?

    init(_ row: Row) throws {
        id = try row.decode("id")
        notice = Notice(
            kind: try row.decode("kind"), path: try row.decode("path"), detail: try row.decode("detail"))
        createdAt = try row.decode("created_at")
        readAt = try row.decode("read_at")
    }
}
