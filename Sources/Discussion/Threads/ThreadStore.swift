import Civic
import Postgres

/// Reads one page of a thread as a viewer may see it.
///
/// Texts the viewer may not read never leave the database: where a place must be kept for them, their row
/// comes without its text.
public struct ThreadStore: Sendable {
    private let database: any Queryable
    private let viewer: Viewer

    public init(_ database: any Queryable, viewer: Viewer) {
        self.database = database
        self.viewer = viewer
    }

    /// How many there are, and where the comment in focus stands.
    public func outline(
        of subject: Subject, order: ThreadRequest.Order, focus: CommentID?
    ) async throws -> ThreadOutline {
        let isBefore: SQL = order == .oldest ? "c.id < f.top" : "c.id > f.top"
        let outline: ThreadOutline? = try await database.first(
            """
            SELECT count(*) FILTER (WHERE c.state = 'published') AS comments,
                   count(*) FILTER (WHERE c.parent_id IS NULL AND \(hasPlace)) AS tops,
                   count(*) FILTER (WHERE c.parent_id IS NULL AND \(isBefore) AND \(hasPlace)) AS before
            FROM comment c
            LEFT JOIN (SELECT coalesce(parent_id, id) AS top FROM comment WHERE id = \(focus)) f ON true
            WHERE c.subject_kind = \(subject.kind) AND c.subject_id = \(subject.id)
            """)
        return outline ?? ThreadOutline()
    }

    /// The comments of one page and all their replies, in the order of posting.
    public func comments(
        on subject: Subject, order: ThreadRequest.Order, offset: Int, limit: Int
    ) async throws -> [ThreadComment] {
        let direction: SQL = order == .oldest ? "ASC" : "DESC"
        return try await database.all(
            """
            WITH top AS MATERIALIZED (
                SELECT c.id FROM comment c
                WHERE c.subject_kind = \(subject.kind) AND c.subject_id = \(subject.id)
                  AND c.parent_id IS NULL AND \(hasPlace)
                ORDER BY c.id \(direction) LIMIT \(limit) OFFSET \(offset)
            )
            SELECT \(columns)
            FROM (SELECT id FROM top
                  UNION ALL SELECT r.id FROM top JOIN comment r ON r.parent_id = top.id) chosen
            JOIN comment c ON c.id = chosen.id
            LEFT JOIN LATERAL (
                SELECT fate, sure, quote_fate, quote FROM carried_comment
                WHERE comment_id = c.id ORDER BY version_id DESC LIMIT 1
            ) k ON true
            WHERE \(hasPlace) ORDER BY c.id
            """)
    }

    /// The subject of a comment that has a place for this viewer.
    public func subject(of id: CommentID) async throws -> Subject? {
        let row = try await database.rows(
            "SELECT c.subject_kind, c.subject_id FROM comment c WHERE c.id = \(id) AND \(hasPlace)"
        ).first
        return try row.map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) }
    }

    private var columns: SQL {
        """
        c.id, c.parent_id, c.author_id, c.stance, c.state, c.created_at, c.edited_at, c.version_id, c.receipt,
        c.receipt_year, \(VoiceFacts.columns),
        \(isVisible) AS is_visible, CASE WHEN \(isVisible) THEN c.body ELSE '' END AS body,
        CASE WHEN \(isVisible) THEN c.quote END AS quote, c.origin_passage_id, k.fate, k.sure AS is_sure,
        k.quote_fate, CASE WHEN \(isVisible) THEN k.quote END AS quote_now,
        (SELECT count(*) FROM support s WHERE s.subject_kind = 'comment' AND s.subject_id = c.id AND s.counted)
            AS supports,
        EXISTS (SELECT FROM support s WHERE s.subject_kind = 'comment' AND s.subject_id = c.id
                AND s.account_id = \(viewer.accountID)) AS is_supported
        """
    }

    private var isVisible: SQL {
        Visibility.condition(for: viewer, state: "c.state", author: "c.author_id")
    }

    /// What was hidden, withdrawn or is held again keeps its place for its author, and while visible replies hang on it.
    private var hasPlace: SQL {
        """
        (\(isVisible) OR c.state IN ('held', 'hidden', 'withdrawn') AND (
            c.author_id = \(viewer.accountID)
            OR EXISTS (SELECT FROM comment r WHERE r.parent_id = c.id AND \(replyIsVisible))))
        """
    }

    private var replyIsVisible: SQL {
        Visibility.condition(for: viewer, state: "r.state", author: "r.author_id")
    }
}
