import Civic
import Postgres

/// Hands the comments of residents to those who answer them.
public struct CommentSubmissions: Submissions {
    public init() {}

    public var kind: Subject.Kind { .comment }

    public func oldest(
        in wanted: WantedSubmissions, limit: Int, database: any Queryable
    ) async throws -> [SubmittedPost] {
        try await CommentStore(database).submitted(wanted, limit: limit).map(\.submitted)
    }

    public func posts(_ ids: [Int64], in database: any Queryable) async throws -> [SubmittedPost] {
        try await CommentStore(database).records(ids.map(CommentID.init(rawValue:))).map(\.submitted)
    }

    public func tally(
        of consultation: ConsultationID, including ids: [Int64], in database: any Queryable
    ) async throws -> SubmissionTally {
        try await CommentStore(database).tally(of: consultation, including: ids)
    }

    public func release(
        of consultation: ConsultationID, at now: Instant, in transaction: Transaction
    ) async throws {
        try await CommentStore(transaction).release(of: consultation, at: now)
    }

    public func hasAny(in consultation: ConsultationID, database: any Queryable) async throws -> Bool {
        try await database.value(
            "SELECT EXISTS (SELECT FROM comment WHERE consultation_id = \(consultation))") ?? false
    }
}

extension CommentStore {
    fileprivate func submitted(_ wanted: WantedSubmissions, limit: Int) async throws -> [CommentRecord] {
        try await database.all(
            """
            SELECT \(CommentRecord.columns) FROM comment c
            WHERE c.consultation_id = \(wanted.consultation) AND c.state IN ('published', 'received')
              AND (c.parent_id IS NULL OR \(wanted.withReplies)) AND c.id <> ALL(\(wanted.excluding))
            ORDER BY c.created_at, c.id LIMIT \(limit)
            """)
    }

    fileprivate func tally(
        of consultation: ConsultationID, including ids: [Int64]
    ) async throws -> SubmissionTally {
        let rows = try await database.rows(
            """
            SELECT author_id, channel, count(*) AS posts, sum(stands_for) AS people FROM comment
            WHERE consultation_id = \(consultation)
              AND ((state IN ('published', 'received') AND parent_id IS NULL) OR id = ANY(\(ids)))
            GROUP BY author_id, channel
            """)
        return try rows.reduce(into: SubmissionTally()) { tally, row in
            let (posts, channel) = (
                try row.decode("posts", as: Int.self), try row.decode("channel", as: Channel.self)
            )
            if let author = try row.decode("author_id", as: AccountID?.self) {
                tally.add(posts, by: author, through: channel)
            } else {
                tally.add(posts, for: try row.decode("people"), through: channel)
            }
        }
    }
}

extension CommentRecord {
    fileprivate var submitted: SubmittedPost {
        SubmittedPost(
            subject: .comment(id), consultationID: consultationID, authorID: authorID, postedAt: createdAt,
            state: state, isReply: parentID != nil, body: body, about: subject, channel: channel,
            mayPublish: voice?.mayPublish ?? true)
    }
}
