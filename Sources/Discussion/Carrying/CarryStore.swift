import Civic
import Postgres

/// All SQL that carries what was said over to one version, for all comments at once.
struct CarryStore: Sendable {
    private let transaction: Transaction
    private let version: DraftVersionID

    init(_ transaction: Transaction, to version: DraftVersionID) {
        self.transaction = transaction
        self.version = version
    }

    /// Nothing is posted or voted between the carrying and the publication; who posts meanwhile waits. A hundred
    /// thousand comments take longer than a page may.
    func lock() async throws {
        try await transaction.execute("SET LOCAL statement_timeout = 0")
        try await transaction.execute("LOCK TABLE comment, vote IN SHARE ROW EXCLUSIVE MODE")
    }

    /// Comments that need no look at their words: without a quote, on an unchanged passage, or on one that is gone.
    func carryAsTheyAre(_ passages: [Succession.Passage]) async throws {
        let targets = passages.map { $0.successors.first?.id.rawValue ?? 0 }
        let isSure = passages.map { $0.successors.first?.isSure ?? $0.isSure }
        try await transaction.execute(
            """
            INSERT INTO carried_comment (comment_id, version_id, from_id, to_id, sure, quote_fate, quote,
                                         quote_position)
            SELECT c.id, \(version), c.subject_id, nullif(u.target, 0), u.sure,
                   CASE WHEN u.target <> 0 AND c.quote IS NOT NULL THEN coalesce(l.quote_fate, 'kept') END,
                   CASE WHEN u.target <> 0 THEN l.quote END,
                   CASE WHEN u.target <> 0 THEN coalesce(l.quote_position, c.quote_position) END
            FROM comment c
            JOIN unnest(\(passages.map(\.id)), \(targets), \(isSure), \(passages.map(\.isUnchanged)))
                AS u (passage, target, sure, same) ON u.passage = c.subject_id
            \(latest)
            WHERE c.subject_kind = 'passage' AND c.parent_id IS NULL AND c.version_id <> \(version)
                AND (c.quote IS NULL OR u.same OR u.target = 0)
            ON CONFLICT (comment_id, version_id) DO NOTHING
            """)
    }

    /// Where a comment's quoted words were found in the version before.
    private var latest: SQL {
        """
        LEFT JOIN LATERAL (
            SELECT k.quote_fate, k.quote, k.quote_position FROM carried_comment k
            WHERE k.comment_id = c.id AND k.version_id <> \(version) AND k.quote_fate IS NOT NULL
            ORDER BY k.version_id DESC LIMIT 1
        ) l ON c.quote IS NOT NULL
        """
    }

    /// Replies go where the comment goes that they answer.
    func carryReplies() async throws {
        try await transaction.execute(
            """
            INSERT INTO carried_comment (comment_id, version_id, from_id, to_id, sure)
            SELECT c.id, \(version), c.subject_id, p.to_id, p.sure
            FROM carried_comment p JOIN comment c ON c.parent_id = p.comment_id
            WHERE p.version_id = \(version) AND (c.quote IS NULL OR p.to_id IS NULL)
                AND c.version_id <> \(version)
            ON CONFLICT (comment_id, version_id) DO NOTHING
            """)
    }

    /// Comments whose quoted words have to be looked for, by id, a stretch at a time.
    func quotes(
        on passages: [PassageID], after last: CommentID, limit: Int
    ) async throws -> [StandingQuote] {
        try await transaction.all(
            """
            SELECT c.id, c.subject_id, NULL::bigint AS target, c.quote, c.quote_prefix, c.quote_suffix,
                   l.quote AS standing, coalesce(l.quote_position, c.quote_position) AS position
            FROM comment c \(latest)
            WHERE c.subject_kind = 'passage' AND c.subject_id = ANY(\(passages)) AND c.parent_id IS NULL
                AND c.quote IS NOT NULL AND c.version_id <> \(version) AND \(isOpen) AND c.id > \(last)
            ORDER BY c.id LIMIT \(limit)
            """)
    }

    /// The same of replies, with the place of the comment they answer.
    func quotesOfReplies(after last: CommentID, limit: Int) async throws -> [StandingQuote] {
        try await transaction.all(
            """
            SELECT c.id, c.subject_id, p.to_id AS target, c.quote, c.quote_prefix, c.quote_suffix,
                   l.quote AS standing, coalesce(l.quote_position, c.quote_position) AS position
            FROM carried_comment p JOIN comment c ON c.parent_id = p.comment_id \(latest)
            WHERE p.version_id = \(version) AND p.to_id IS NOT NULL AND c.quote IS NOT NULL
                AND c.version_id <> \(version) AND \(isOpen) AND c.id > \(last)
            ORDER BY c.id LIMIT \(limit)
            """)
    }

    private var isOpen: SQL {
        """
        NOT EXISTS (SELECT FROM carried_comment k WHERE k.comment_id = c.id AND k.version_id = \(version))
        """
    }

    func write(_ carried: [CarriedQuote]) async throws {
        try await transaction.execute(
            """
            INSERT INTO carried_comment (comment_id, version_id, from_id, to_id, sure, quote_fate, quote,
                                         quote_position)
            SELECT u.comment, \(version), u.was, u.goes, u.sure, u.fate, u.words, u.place
            FROM unnest(\(carried.map(\.comment)), \(carried.map(\.from)), \(carried.map(\.to)),
                        \(carried.map(\.isSure)), \(carried.map(\.fate)), \(carried.map(\.words)),
                        \(carried.map { $0.position.map(Int32.init) }))
                AS u (comment, was, goes, sure, fate, words, place)
            ON CONFLICT (comment_id, version_id) DO NOTHING
            """)
    }

    /// Comments and their replies change their place together, so that each reply stays with what it answers.
    func move() async throws {
        try await transaction.execute(
            """
            UPDATE comment c
            SET subject_id = k.to_id, origin_passage_id = coalesce(c.origin_passage_id, c.subject_id)
            FROM carried_comment k
            WHERE k.comment_id = c.id AND k.version_id = \(version) AND k.to_id <> k.from_id
                AND c.subject_id = k.from_id
            """)
    }

    /// Votes are copied to the first successor; a person has one on each passage, the first one stays.
    func copyVotes(_ passages: [Succession.Passage]) async throws {
        let moved = passages.compactMap { passage in
            passage.successors.first.flatMap { $0.id == passage.id ? nil : (passage.id, $0.id) }
        }
        try await transaction.execute(
            """
            INSERT INTO vote (subject_kind, subject_id, account_id, value, counted, created_at)
            SELECT 'passage', u.goes, v.account_id, v.value, v.counted, v.created_at
            FROM unnest(\(moved.map(\.0)), \(moved.map(\.1))) AS u (was, goes)
            JOIN vote v ON v.subject_kind = 'passage' AND v.subject_id = u.was
            ORDER BY v.created_at
            ON CONFLICT ON CONSTRAINT vote_pkey DO NOTHING
            """)
    }

    /// Everyone with a standing comment that lost its passage with this version, and the first of these.
    func authorsOfOrphans() async throws -> [(author: AccountID, comment: CommentID)] {
        try await transaction.rows(
            """
            SELECT c.author_id, min(c.id) AS comment
            FROM carried_comment k JOIN comment c ON c.id = k.comment_id
            WHERE k.version_id = \(version) AND k.to_id IS NULL AND c.state IN ('published', 'received', 'held')
              AND c.author_id IS NOT NULL
            GROUP BY c.author_id ORDER BY c.author_id
            """
        ).map { (try $0.decode("author_id"), try $0.decode("comment")) }
    }
}
