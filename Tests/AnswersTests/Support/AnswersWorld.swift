import Civic
import Postgres
import TestSupport

@testable import Answers

/// A closed consultation with a passage, two residents, and a member of staff.
struct AnswersWorld: Sendable {
    let database: Database
    let consultation: ConsultationID
    let passage: PassageID
    let version: DraftVersionID
    let yuki: AccountID
    let haru: AccountID
    let clerk: StaffID

    /// Runs a test in a world of its own.
    static func with(_ body: @Sendable (AnswersWorld) async throws -> Void) async throws {
        try await withDatabase { database in
            try await body(AnswersWorld(database))
        }
    }

    init(_ database: Database) async throws {
        self.database = database
        consultation = try await database.one(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at, closes_at)
            VALUES ('park', '公園の使い方', now() - interval '40 days', now() - interval '40 days',
                    now() - interval '10 days') RETURNING id
            """)
        let draft: DraftID = try await database.one(
            "INSERT INTO draft (consultation_id, slug, title) VALUES (\(consultation), 'park', 'きまり') RETURNING id"
        )
        version = try await database.one(
            """
            INSERT INTO draft_version (draft_id, number, published_at) VALUES (\(draft), 1, now()) RETURNING id
            """)
        passage = try await database.one("INSERT INTO passage (draft_id) VALUES (\(draft)) RETURNING id")
        try await database.execute(
            """
            INSERT INTO passage_version (version_id, passage_id, position, kind, level, chapter, body)
            VALUES (\(version), \(passage), 1, 'paragraph', 0, '{第1章}', 'ボール遊びは広場でできます。')
            """)
        yuki = try await database.account("ゆき")
        haru = try await database.account("はる")
        clerk = try await database.one(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES ('clerk@city.example', '係', 'editor') RETURNING id
            """)
    }

    /// A comment of somebody on the passage.
    func comment(
        _ body: String = "ボール遊びは朝もしたいです", by author: AccountID? = nil,
        state: PublicationState = .published, answering parent: Subject? = nil
    ) async throws -> Subject {
        .comment(
            try await database.one(
                """
                INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, parent_id, author_id,
                                     stance, body, state, submission)
                VALUES (\(consultation), 'passage', \(passage), \(version), \(parent?.id), \(author ?? yuki),
                        'agree', \(body), \(state), gen_random_uuid()::text) RETURNING id
                """))
    }

    /// An idea of somebody.
    func idea(_ title: String = "日かげのベンチ", by author: AccountID? = nil) async throws -> Subject {
        .idea(
            try await database.one(
                """
                INSERT INTO idea (consultation_id, author_id, title, body, state, submission)
                VALUES (\(consultation), \(author ?? yuki), \(title), '木の下にベンチを', 'published',
                        gen_random_uuid()::text) RETURNING id
                """))
    }
}

struct NothingFound: Error {}

extension Database {
    func one<T: SQLDecodable>(_ sql: SQL) async throws -> T {
        guard let value = try await value(sql, as: T.self) else { throw NothingFound() }
        return value
    }

    func account(_ name: String) async throws -> AccountID {
        try await one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES ('-', \(name), 1, now(), now()) RETURNING id
            """)
    }
}
