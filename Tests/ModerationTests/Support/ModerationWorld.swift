import Accounts
import Civic
import Discussion
import Moderation
import Postgres
import Synchronization
import TestSupport
import Web

/// A site of which only the parts exist that moderation meets: comments, people, notices, audit.
struct ModerationWorld: Sendable {
    let database: Database
    let site: SiteContext
    let author: AccountID
    let tsukamoto: StaffMember
    let morishita: StaffMember
    let comment: CommentID
    /// How often shared pages were dropped.
    let drops: Counter

    final class Counter: Sendable {
        private let value = Mutex(0)
        func add() { value.withLock { $0 += 1 } }
        var count: Int { value.withLock { $0 } }
    }

    static func with(_ body: @Sendable (ModerationWorld) async throws -> Void) async throws {
        try await withDatabase { try await body(ModerationWorld($0)) }
    }

    init(_ database: Database) async throws {
        self.database = database
        let drops = Counter()
        self.drops = drops
        site = try Self.site(database, drops)
        author = try await database.one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES ('-', 'ゆき', 1, now(), now()) RETURNING id
            """)
        tsukamoto = try await database.staff("塚本", .moderator)
        morishita = try await database.staff("森下", .admin)
        comment = try await Self.comment(database, author)
    }

    func state() async throws -> PublicationState? {
        try await database.value("SELECT state FROM comment WHERE id = \(comment)")
    }

    func audit() async throws -> [AuditRow] {
        try await database.all(
            "SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit ORDER BY id")
    }

    func notices() async throws -> [[String]] {
        try await database.rows("SELECT kind, path, detail FROM notice ORDER BY id").map {
            [try $0.decode("kind"), try $0.decode("path"), try $0.decode("detail")]
        }
    }

    private static func comment(_ database: Database, _ author: AccountID) async throws -> CommentID {
        let consultation: ConsultationID = try await database.one(
            "INSERT INTO consultation (slug, title, published_at) VALUES ('dx', 'DX', now()) RETURNING id")
        let idea: IdeaID = try await database.one(
            """
            INSERT INTO idea (consultation_id, author_id, title, body, state, submission)
            VALUES (\(consultation), \(author), '題', '文', 'published', 'i') RETURNING id
            """)
        return try await database.one(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, author_id, stance, body, state,
                                 submission)
            VALUES (\(consultation), 'idea', \(idea), \(author), 'agree', '電話は0192-…', 'published', 'c')
            RETURNING id
            """)
    }
}

extension Database {
    struct NothingCameBack: Error {}

    func one<T: SQLDecodable>(_ sql: SQL) async throws -> T {
        guard let value = try await value(sql, as: T.self) else { throw NothingCameBack() }
        return value
    }

    fileprivate func staff(_ name: String, _ role: StaffRole) async throws -> StaffMember {
        let id: StaffID = try await one(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (\(role.rawValue + "@shiomi.example"), \(name), \(role)) RETURNING id
            """)
        return StaffMember(id: id, displayName: name, role: role)
    }
}
