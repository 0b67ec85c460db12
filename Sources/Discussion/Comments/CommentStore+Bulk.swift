import Civic
import Postgres

extension CommentStore {
    /// Stores many comments in one statement: for measurements, or to take over from elsewhere.
    ///
    /// Quotes are left out, and those sent before are left as they are.
    public func postMany(_ comments: [NewComment]) async throws -> [CommentID] {
        try await database.values(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, parent_id, author_id,
                                 stance, body, state, submission, created_at)
            SELECT n.consultation, n.kind, n.subject, nullif(n.version, 0), nullif(n.parent, 0), nullif(n.author, 0),
                   n.stance, n.body, n.state, n.submission, n.posted
            FROM unnest(\(comments.map(\.consultationID)), \(comments.map(\.subject.kind)),
                        \(comments.map(\.subject.id)), \(comments.map { $0.versionID?.rawValue ?? 0 }),
                        \(comments.map { $0.parentID?.rawValue ?? 0 }), \(comments.map { $0.authorID?.rawValue ?? 0 }),
                        \(comments.map(\.stance)), \(comments.map(\.body)), \(comments.map(\.state)),
                        \(comments.map(\.submission)), \(comments.map { $0.postedAt ?? .now }))
                WITH ORDINALITY AS n (consultation, kind, subject, version, parent, author, stance, body, state,
                                      submission, posted, place)
            ORDER BY n.place
            ON CONFLICT ON CONSTRAINT comment_submission_key DO NOTHING RETURNING id
            """)
    }
}
