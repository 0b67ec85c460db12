import Civic
import Postgres

/// An idea as staff lists and exports read it, whatever its state.
public struct IdeaRecord: Sendable, RowDecodable {
    public let id: IdeaID
    public let createdAt: Instant
    public let consultationID: ConsultationID
    public let category: String?
    public let authorID: AccountID
    public let title: String
    public let body: String
    public let state: PublicationState

    static let selection: SQL = """
        SELECT i.id, i.created_at, i.consultation_id, g.name AS category, i.author_id, i.title, i.body, i.state
        FROM idea i LEFT JOIN idea_category g ON g.id = i.category_id
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        createdAt = try row.decode("created_at")
        consultationID = try row.decode("consultation_id")
        category = try row.decode("category")
        authorID = try row.decode("author_id")
        title = try row.decode("title")
        body = try row.decode("body")
        state = try row.decode("state")
    }
}
