import Civic
import Postgres

extension IdeaStore {
    /// One page of a consultation's published ideas, newest first.
    public func newest(_ list: IdeaList, offset: Int, limit: Int) async throws -> [Idea] {
        try await database.all(
            """
            SELECT \(Idea.columns) FROM idea i LEFT JOIN idea_category g ON g.id = i.category_id
            WHERE \(list.condition) ORDER BY i.created_at DESC, i.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// The ids of all of them, newest first: what supports they have is known elsewhere.
    public func ids(_ list: IdeaList) async throws -> [IdeaID] {
        try await database.values(
            "SELECT i.id FROM idea i WHERE \(list.condition) ORDER BY i.created_at DESC, i.id DESC")
    }

    /// The newest published ideas of several consultations.
    func newest(in consultations: [ConsultationID], limit: Int) async throws -> [Idea] {
        try await database.all(
            """
            SELECT \(Idea.columns) FROM idea i LEFT JOIN idea_category g ON g.id = i.category_id
            WHERE i.consultation_id = ANY(\(consultations)) AND i.state = 'published'
            ORDER BY i.created_at DESC, i.id DESC LIMIT \(limit)
            """)
    }

    public func count(_ list: IdeaList) async throws -> Int {
        try await database.value("SELECT count(*) FROM idea i WHERE \(list.condition)") ?? 0
    }
}

/// The public ideas of one consultation, or of one of its categories.
public struct IdeaList: Sendable {
    public let consultation: ConsultationID
    public let category: CategoryID?

    public init(consultation: ConsultationID, category: CategoryID? = nil) {
        self.consultation = consultation
        self.category = category
    }

    var condition: SQL {
        let published: SQL = "i.consultation_id = \(consultation) AND i.state = 'published'"
        return category.map { "\(published) AND i.category_id = \($0)" } ?? published
    }
}
