import Civic
import Postgres

/// All SQL about comments; in an extension each: threads, moderation, staff lists and export.
public struct CommentStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// How long after posting an author may still change a comment.
    public static let editingTime = Duration.seconds(15 * 60)

    /// Longest text in code points; the database checks the same.
    public static let longestBody = 4000

    /// What became of a comment that was to be stored.
    public enum Posting: Sendable, Equatable {
        /// Stored now; `answered` is the author of the comment it replies to.
        case stored(CommentID, answered: AccountID?)
        /// The same form was sent before.
        case repeated(CommentID)
        /// It replies to a comment that is not there (any more), is itself a reply, or stands elsewhere.
        case withoutTarget
    }

    /// Stores a comment in one statement; sent twice it is stored once, also by two requests at the same time.
    public func post(_ comment: NewComment) async throws -> Posting {
        if let row = try await database.rows(insertion(of: comment)).first {
            return .stored(try row.decode("id"), answered: try row.decode("answered"))
        }
        let sender: SQL =
            comment.authorID.map { "author_id = \($0)" }
            ?? "author_id IS NULL AND consultation_id = \(comment.consultationID)"
        let earlier = try await database.value(
            "SELECT id FROM comment WHERE \(sender) AND submission = \(comment.submission)",
            as: CommentID.self)
        return earlier.map(Posting.repeated) ?? .withoutTarget
    }

    private func insertion(of comment: NewComment) -> SQL {
        """
        INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, parent_id, author_id, stance,
                             body, quote, quote_prefix, quote_suffix, quote_position, state, needs_check,
                             submission, receipt, receipt_year, submitter_category, created_at, released_at, channel,
                             received_on, heard_in, stands_for, may_publish, about_whole)
        SELECT \(comment.consultationID), \(comment.subject.kind), \(comment.subject.id), \(comment.versionID),
               \(comment.parentID), \(comment.authorID), \(comment.stance), \(comment.body),
               \(comment.quote?.text), \(comment.quote?.prefix), \(comment.quote?.suffix),
               \(comment.quote.map { Int32($0.position) }), \(comment.state),
               \(comment.needsCheck), \(comment.submission),
               \(comment.receipt.map { Int32($0.number) }), \(comment.receipt.map { Int32($0.year) }),
               \(comment.submitterCategory),
               coalesce(\(comment.postedAt), now()), \(comment.releasedAt),
               \(comment.voice?.channel ?? .site), \(comment.voice?.receivedOn)::date, \(comment.voice?.heardIn),
               \(Int32(comment.voice?.standsFor ?? 1)), \(comment.voice?.mayPublish ?? true),
               \(comment.voice?.isAboutWhole ?? false)
        WHERE \(comment.parentID) IS NULL OR EXISTS (\(target(of: comment)))
        ON CONFLICT DO NOTHING
        RETURNING id, (SELECT p.author_id FROM comment p WHERE p.id = comment.parent_id) AS answered
        """
    }

    private func target(of comment: NewComment) -> SQL {
        """
        SELECT FROM comment p
        WHERE p.id = \(comment.parentID) AND p.parent_id IS NULL AND p.state = 'published'
          AND p.subject_kind = \(comment.subject.kind) AND p.subject_id = \(comment.subject.id)
        """
    }
}
