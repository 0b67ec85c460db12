import Civic
import Postgres

/// The text of a comment that a viewer may read.
struct CommentText: RowDecodable {
    let id: CommentID
    let consultationID: ConsultationID
    let authorID: AccountID?
    let body: String

    init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        authorID = try row.decode("author_id")
        body = try row.decode("body")
    }

    func card(in consultation: Consultation) -> SubjectCard {
        SubjectCard(
            subject: .comment(id), consultation: consultation, path: Addresses.comment(id),
            title: WrittenText(body).excerpt(), text: body, authorID: authorID)
    }
}

extension CommentStore {
    /// The comments of these ids that the viewer may read.
    func texts(_ ids: [Int64], for viewer: Viewer) async throws -> [CommentText] {
        let isVisible = Visibility.condition(for: viewer, state: "state", author: "author_id")
        return try await database.all(
            """
            SELECT id, consultation_id, author_id, body FROM comment
            WHERE id = ANY(\(ids)) AND \(isVisible)
            """)
    }
}
