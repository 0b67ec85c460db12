import Civic
import Postgres

/// Hands the ideas of residents to those who answer them.
public struct IdeaSubmissions: Submissions {
    public init() {}

    public var kind: Subject.Kind { .idea }

    public func oldest(
        in wanted: WantedSubmissions, limit: Int, database: any Queryable
    ) async throws -> [SubmittedPost] {
        try await IdeaStore(database).submitted(wanted, limit: limit).map(\.submitted)
    }

    public func posts(_ ids: [Int64], in database: any Queryable) async throws -> [SubmittedPost] {
        try await IdeaStore(database).records(ids.map(IdeaID.init(rawValue:))).map(\.submitted)
    }

    public func tally(
        of consultation: ConsultationID, including ids: [Int64], in database: any Queryable
    ) async throws -> SubmissionTally {
        try await IdeaStore(database).tally(of: consultation, including: ids)
    }

    /// A public comment takes no ideas, so none is kept back.
    public func release(
        of consultation: ConsultationID, at now: Instant, in transaction: Transaction
    ) async throws {}

    public func hasAny(in consultation: ConsultationID, database: any Queryable) async throws -> Bool {
        try await database.value(
            "SELECT EXISTS (SELECT FROM idea WHERE consultation_id = \(consultation))") ?? false
    }
}

extension IdeaStore {
    fileprivate func submitted(_ wanted: WantedSubmissions, limit: Int) async throws -> [IdeaRecord] {
        try await database.all(
            """
            \(IdeaRecord.selection)
            WHERE i.consultation_id = \(wanted.consultation) AND i.state = 'published'
              AND i.id <> ALL(\(wanted.excluding))
            ORDER BY i.created_at, i.id LIMIT \(limit)
            """)
    }

    fileprivate func tally(
        of consultation: ConsultationID, including ids: [Int64]
    ) async throws -> SubmissionTally {
        let rows = try await database.rows(
            """
            SELECT author_id, count(*) AS posts FROM idea
            WHERE consultation_id = \(consultation) AND (state = 'published' OR id = ANY(\(ids)))
            GROUP BY author_id
            """)
        return try rows.reduce(into: SubmissionTally()) { tally, row in
            tally.add(try row.decode("posts"), by: try row.decode("author_id"))
        }
    }
}

extension IdeaRecord {
    fileprivate var submitted: SubmittedPost {
        SubmittedPost(
            subject: .idea(id), consultationID: consultationID, authorID: authorID, postedAt: createdAt,
            state: state, title: title, body: body)
    }
}
