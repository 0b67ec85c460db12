import Civic
import Postgres

/// An idea that a viewer may read.
public struct Idea: Sendable, RowDecodable {
    public let id: IdeaID
    public let consultationID: ConsultationID
    public let authorID: AccountID
    public private(set) var category: Category?
    public let title: String
    public let body: String
    public let state: PublicationState
    public let createdAt: Instant

    static let columns: SQL = """
        i.id, i.consultation_id, i.author_id, i.category_id, g.name AS category_name, i.title, i.body, i.state, i.created_at
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        authorID = try row.decode("author_id")
        category = try Category(ideaRow: row)
        title = try row.decode("title")
        body = try row.decode("body")
        state = try row.decode("state")
        createdAt = try row.decode("created_at")
    }

    /// An idea from values instead of a row.
    public init(
        id: IdeaID, consultationID: ConsultationID, authorID: AccountID, category: Category? = nil,
        title: String, body: String, state: PublicationState = .published,
        createdAt: Instant = Instant(seconds: 0)
    ) {
        self.id = id
        self.consultationID = consultationID
        self.authorID = authorID
        self.category = category
        self.title = title
        self.body = body
        self.state = state
        self.createdAt = createdAt
    }
}

extension Idea {
    /// The same idea with the name of its category in the language of the translations, if it stands in it.
    func translated(by translations: Translations) -> Idea {
        var translated = self
        translated.category = category?.translated(by: translations)
        return translated
    }
}
