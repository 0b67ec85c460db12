import Civic
import Ideas
import Postgres
import TestSupport

/// A consultation with two categories and two residents.
struct IdeaWorld: Sendable {
    let database: Database
    let consultation: ConsultationID
    let categories: [Category]
    let yuki: AccountID
    let haru: AccountID

    /// Runs a test in a world of its own.
    static func with(_ body: @Sendable (IdeaWorld) async throws -> Void) async throws {
        try await withDatabase { database in
            try await body(IdeaWorld(database))
        }
    }

    init(_ database: Database) async throws {
        self.database = database
        consultation = try await database.consultation("dx")
        try await CategoryStore(database).add(["暮らし", "学び"], to: consultation)
        categories = try await CategoryStore(database).all(of: consultation)
        yuki = try await database.account("ゆき")
        haru = try await database.account("はる")
    }

    /// Submits an idea.
    @discardableResult
    func idea(
        _ title: String = "港の灯り", body: String = "夜も歩けるように", by author: AccountID? = nil,
        category: CategoryID? = nil, state: PublicationState = .published, submission: String? = nil
    ) async throws -> IdeaID {
        try await IdeaStore(database).post(
            NewIdea(
                consultationID: consultation, authorID: author ?? yuki, categoryID: category, title: title,
                body: body, state: state, submission: submission ?? "\(UInt64.random(in: .min ... .max))")
        ).id
    }
}

struct NothingFound: Error {}

extension Database {
    func one<T: SQLDecodable>(_ sql: SQL) async throws -> T {
        guard let value = try await value(sql, as: T.self) else { throw NothingFound() }
        return value
    }

    func consultation(_ slug: String) async throws -> ConsultationID {
        try await one(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at)
            VALUES (\(slug), \("募集 " + slug), now(), now()) RETURNING id
            """)
    }

    func account(_ name: String) async throws -> AccountID {
        try await one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES ('-', \(name), 1, now(), now()) RETURNING id
            """)
    }
}
