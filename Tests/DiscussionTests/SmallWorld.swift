import Civic
import Discussion
import Postgres
import TestSupport

/// A consultation with a draft of two passages, an idea and three residents.
struct SmallWorld: Sendable {
    let database: Database
    let consultation: ConsultationID
    let version: DraftVersionID
    let passage: PassageID
    let otherPassage: PassageID
    let idea: IdeaID
    /// Writes.
    let yuki: AccountID
    /// Answers.
    let haru: AccountID
    /// Looks on.
    let sora: AccountID

    /// Runs a test in a world of its own.
    static func with(_ body: @Sendable (SmallWorld) async throws -> Void) async throws {
        try await withDatabase { database in
            try await body(SmallWorld(database))
        }
    }

    init(_ database: Database) async throws {
        self.database = database
        consultation = try await database.one(
            """
            INSERT INTO consultation (slug, title, published_at) VALUES ('dx', 'DX', now()) RETURNING id
            """)
        let draft: DraftID = try await database.one(
            """
            INSERT INTO draft (consultation_id, slug, title) VALUES (\(consultation), 'dx', 'DX') RETURNING id
            """)
        version = try await database.one(
            """
            INSERT INTO draft_version (draft_id, number, published_at) VALUES (\(draft), 1, now()) RETURNING id
            """)
        passage = try await database.passage(in: draft, version, at: 1)
        otherPassage = try await database.passage(in: draft, version, at: 2)
        yuki = try await database.account("ゆき")
        haru = try await database.account("はる")
        sora = try await database.account("そら")
        idea = try await database.one(
            """
            INSERT INTO idea (consultation_id, author_id, title, body, state, submission)
            VALUES (\(consultation), \(haru), '題', '文', 'published', 'i') RETURNING id
            """)
    }

    /// Posts a comment on the first passage, or a reply.
    @discardableResult
    func comment(
        by author: AccountID? = nil, on subject: Subject? = nil, answering parent: CommentID? = nil,
        _ body: String = "賛成です", stance: Stance = .agree, state: PublicationState = .published,
        submission: String? = nil
    ) async throws -> CommentID {
        let subject = subject ?? .passage(passage)
        var comment = NewComment(
            consultationID: consultation, subject: subject,
            versionID: subject.kind == .passage ? version : nil, parentID: parent, authorID: author ?? yuki,
            stance: stance, body: body, state: state,
            submission: submission ?? "\(UInt64.random(in: .min ... .max))")
        // What a public comment received has a number.
        if state == .received { comment.receipt = Receipt(year: 2026, number: .random(in: 1...999_999)) }
        guard case .stored(let id, _) = try await CommentStore(database).post(comment) else {
            throw NotStored()
        }
        return id
    }

    struct NotStored: Error {}

    func viewer(_ account: AccountID) -> Viewer {
        .resident(Resident(id: account, displayName: "だれか", isConfirmed: true))
    }
}

extension Database {
    func one<T: SQLDecodable>(_ sql: SQL) async throws -> T {
        guard let value = try await value(sql, as: T.self) else { throw SmallWorld.NotStored() }
        return value
    }

    func account(_ name: String) async throws -> AccountID {
        try await one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES ('-', \(name), 1, now(), now()) RETURNING id
            """)
    }

    fileprivate func passage(
        in draft: DraftID, _ version: DraftVersionID, at position: Int32
    ) async throws -> PassageID {
        let passage: PassageID = try await one(
            "INSERT INTO passage (draft_id) VALUES (\(draft)) RETURNING id")
        try await execute(
            """
            INSERT INTO passage_version (version_id, passage_id, position, kind, level, body)
            VALUES (\(version), \(passage), \(position), 'paragraph', 0, '本文')
            """)
        return passage
    }
}
