import Civic
import Postgres
import Web

/// A plan that the city puts up for comment, in one or more versions.
public struct Draft: Sendable, Equatable {
    public let id: DraftID
    public let consultationID: ConsultationID
    public let slug: Slug
    public let title: String

    public init(id: DraftID, consultationID: ConsultationID, slug: Slug, title: String) {
        self.id = id
        self.consultationID = consultationID
        self.slug = slug
        self.title = title
    }
}

extension Draft: RowDecodable {
    /// Reads the columns `draft_id`, `consultation_id`, `slug`, `title`.
    public init(_ row: Row) throws {
        self.init(
            id: try row.decode("draft_id"), consultationID: try row.decode("consultation_id"),
            slug: try row.decode("slug"), title: try row.decode("title"))
    }
}
