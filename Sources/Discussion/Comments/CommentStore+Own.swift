import Civic
import Postgres

extension CommentStore {
    /// An author's own comment, as its edit page shows it; nil for somebody else's and what was withdrawn.
    public func own(_ id: CommentID, by author: AccountID) async throws -> OwnComment? {
        try await database.first(
            """
            SELECT id, subject_kind, subject_id, consultation_id, parent_id, stance, body, state, created_at,
                   receipt, receipt_year
            FROM comment WHERE id = \(id) AND author_id = \(author) AND state <> 'withdrawn'
            """)
    }

    /// Changes an author's own comment within the editing time. What must be looked at first is no longer public.
    ///
    /// - Returns: false when it is too late, hidden, withdrawn or somebody else's.
    public func edit(
        _ id: CommentID, by author: AccountID, stance: Stance, body: String, needsCheck: Bool = false,
        now: Instant
    ) async throws -> Bool {
        let editable = PublicationState.editable.map(\.rawValue)
        return try await database.execute(
            """
            UPDATE comment SET stance = \(stance), body = \(body), edited_at = \(now),
                   needs_check = needs_check OR (\(needsCheck) AND receipt IS NULL),
                   state = CASE WHEN \(needsCheck) AND state = 'published' AND receipt IS NULL THEN 'held'
                                ELSE state END
            WHERE id = \(id) AND author_id = \(author) AND state = ANY(\(editable)) AND created_at > \(now - Self.editingTime)
            """) == 1
    }

    /// Takes an author's own comment back; doing it again is no mistake.
    ///
    /// - Returns: where it stood; nil for somebody else's.
    public func withdraw(_ id: CommentID, by author: AccountID) async throws -> Subject? {
        let row = try await database.rows(
            """
            UPDATE comment SET state = 'withdrawn' WHERE id = \(id) AND author_id = \(author)
            RETURNING subject_kind, subject_id
            """
        ).first
        return try row.map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) }
    }

    /// Makes public what an account wrote before it was confirmed, as far as nobody has to look at it first.
    ///
    /// - Returns: what everyone reads now.
    public func publish(writtenBy author: AccountID) async throws -> [PublishedComment] {
        let rows = try await database.rows(
            """
            UPDATE comment c SET state = \(Self.firstState) WHERE author_id = \(author) AND state = 'unconfirmed'
            RETURNING id, author_id, body, state,
                      (SELECT p.author_id FROM comment p WHERE p.id = c.parent_id) AS answered
            """)
        return try rows.filter { try $0.decode("state", as: PublicationState.self) == .published }
            .map { try PublishedComment($0) }
    }
}
