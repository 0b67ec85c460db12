import Civic
import Postgres

/// All SQL about ideas; in an extension each: lists and what staff need.
public struct IdeaStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// What became of an idea that was to be stored.
    public enum Posting: Sendable, Equatable {
        case stored(IdeaID)
        /// The same form was sent before.
        case repeated(IdeaID)

        public var id: IdeaID {
            switch self {
            case .stored(let id), .repeated(let id): id
            }
        }
    }

    /// Stores an idea; sent twice it is stored once, also by two requests at the same time.
    public func post(_ idea: NewIdea) async throws -> Posting {
        let stored = try await database.value(
            """
            INSERT INTO idea (consultation_id, author_id, category_id, title, body, state, needs_check,
                              submission, created_at)
            VALUES (\(idea.consultationID), \(idea.authorID), \(idea.categoryID), \(idea.title), \(idea.body),
                    \(idea.state), \(idea.needsCheck), \(idea.submission), coalesce(\(idea.postedAt), now()))
            ON CONFLICT ON CONSTRAINT idea_submission_key DO NOTHING RETURNING id
            """, as: IdeaID.self)
        if let stored { return .stored(stored) }
        let earlier = try await database.value(
            "SELECT id FROM idea WHERE author_id = \(idea.authorID) AND submission = \(idea.submission)",
            as: IdeaID.self)
        guard let earlier else { throw IdeaIsGone() }
        return .repeated(earlier)
    }

    /// The ideas of these ids that the viewer may read, in no order.
    public func find(_ ids: [IdeaID], for viewer: Viewer) async throws -> [Idea] {
        try await database.all(
            """
            SELECT \(Idea.columns) FROM idea i LEFT JOIN idea_category g ON g.id = i.category_id
            WHERE i.id = ANY(\(ids)) AND \(Self.isVisible(to: viewer))
            """)
    }

    /// Takes an author's own idea back; doing it again is no mistake.
    ///
    /// - Returns: false for somebody else's.
    public func withdraw(_ id: IdeaID, by author: AccountID) async throws -> Bool {
        try await database.execute(
            "UPDATE idea SET state = 'withdrawn' WHERE id = \(id) AND author_id = \(author)") == 1
    }

    /// Makes public what an account wrote before it was confirmed, as far as nobody has to look at it first.
    public func publish(writtenBy author: AccountID) async throws {
        try await database.execute(
            """
            UPDATE idea SET state = CASE WHEN needs_check THEN 'held' ELSE 'published' END
            WHERE author_id = \(author) AND state = 'unconfirmed'
            """)
    }

    static func isVisible(to viewer: Viewer) -> SQL {
        Visibility.condition(for: viewer, state: "i.state", author: "i.author_id")
    }
}

/// An idea that was there a moment ago can't be found; trying again helps.
struct IdeaIsGone: Error {}
