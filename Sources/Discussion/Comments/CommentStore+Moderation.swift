import Civic
import Postgres

extension CommentStore {
    /// Moves a comment to another state if the table of transitions has that way, locking its row. An opinion that is
    /// kept back does not become public by being restored.
    public func move(
        _ id: CommentID, from origins: Set<PublicationState>, to state: PublicationState
    ) async throws -> ModeratedText? {
        let ways = origins.filter { $0.mayBecome(state) }.map(\.rawValue)
        let target: SQL = state == .published ? Self.publicState : "\(state)"
        // Looked at, or to be looked at again; a hiding leaves it as it is.
        let needsCheck: SQL = state == .hidden ? "c.needs_check" : "\(state == .held)"
        let row = try await database.rows(
            """
            UPDATE comment c SET state = \(target), needs_check = \(needsCheck)
            FROM (SELECT id, state FROM comment WHERE id = \(id) FOR UPDATE) before
            WHERE c.id = before.id AND before.state = ANY(\(ways))
            RETURNING c.author_id, c.body, before.state AS was
            """
        ).first
        return try row.map {
            ModeratedText(
                authorID: try $0.decode("author_id"), path: Addresses.comment(id),
                excerpt: WrittenText(try $0.decode("body")).excerpt(), was: try $0.decode("was"))
        }
    }

    /// A comment that everyone may read, with whom it answers.
    func published(_ id: CommentID) async throws -> PublishedComment? {
        try await database.first(
            """
            SELECT c.id, c.author_id, c.body, p.author_id AS answered
            FROM comment c LEFT JOIN comment p ON p.id = c.parent_id
            WHERE c.id = \(id) AND c.state = 'published'
            """)
    }
}
