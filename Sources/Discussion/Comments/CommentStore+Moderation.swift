import Civic
import Postgres

extension CommentStore {
    /// Moves a comment to another state if the table of transitions has that way, locking its row. An opinion that is
    /// kept back does not become public by being restored.
    public func move(_ id: CommentID, to state: PublicationState) async throws -> ModeratedText? {
        let origins = PublicationState.allCases.filter { $0.mayBecome(state) }.map(\.rawValue)
        let target: SQL = state == .published ? Self.publicState : "\(state)"
        let row = try await database.rows(
            """
            UPDATE comment SET state = \(target) WHERE id = \(id) AND state = ANY(\(origins))
            RETURNING author_id, body
            """
        ).first
        return try row.map {
            ModeratedText(
                authorID: try $0.decode("author_id"), path: Addresses.comment(id),
                excerpt: WrittenText(try $0.decode("body")).excerpt())
        }
    }
}
