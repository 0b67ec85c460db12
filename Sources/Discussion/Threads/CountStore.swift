import Civic
import Postgres

/// Counts what was said about subjects, in one statement a kind whatever their number.
public struct CountStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Subjects about which nothing was said are missing.
    public func counts(
        for subjects: [Subject], account: AccountID?
    ) async throws -> [Subject: Counts] {
        var found: [Subject: Counts] = [:]
        for (kind, group) in Dictionary(grouping: subjects, by: \.kind) {
            for row in try await database.rows(statement(kind, group.map(\.id), account)) {
                found[Subject(kind, try row.decode("id"))] = try Counts(row)
            }
        }
        return found
    }

    private func statement(_ kind: Subject.Kind, _ ids: [Int64], _ account: AccountID?) -> SQL {
        """
        SELECT coalesce(c.subject_id, v.subject_id, s.subject_id) AS id, coalesce(c.comments, 0) AS comments,
               coalesce(v.agree, 0) AS agree, coalesce(v.disagree, 0) AS disagree, v.own_vote,
               coalesce(s.supports, 0) AS supports, coalesce(s.is_supported, false) AS is_supported
        FROM (\(comments(kind, ids))) c
        FULL JOIN (\(votes(kind, ids, account))) v USING (subject_id)
        FULL JOIN (\(supports(kind, ids, account))) s USING (subject_id)
        """
    }

    private func comments(_ kind: Subject.Kind, _ ids: [Int64]) -> SQL {
        """
        SELECT subject_id, count(*) AS comments FROM comment
        WHERE subject_kind = \(kind) AND subject_id = ANY(\(ids)) AND state = 'published' GROUP BY subject_id
        """
    }

    private func votes(_ kind: Subject.Kind, _ ids: [Int64], _ account: AccountID?) -> SQL {
        """
        SELECT subject_id, count(*) FILTER (WHERE counted AND value = 'agree') AS agree,
               count(*) FILTER (WHERE counted AND value = 'disagree') AS disagree,
               max(value) FILTER (WHERE account_id = \(account)) AS own_vote
        FROM vote WHERE subject_kind = \(kind) AND subject_id = ANY(\(ids)) GROUP BY subject_id
        """
    }

    private func supports(_ kind: Subject.Kind, _ ids: [Int64], _ account: AccountID?) -> SQL {
        """
        SELECT subject_id, count(*) FILTER (WHERE counted) AS supports,
               coalesce(bool_or(account_id = \(account)), false) AS is_supported
        FROM support WHERE subject_kind = \(kind) AND subject_id = ANY(\(ids)) GROUP BY subject_id
        """
    }
}

extension Counts {
    fileprivate init(_ row: Row) throws {
        self.init()
        comments = try row.decode("comments")
        agree = try row.decode("agree")
        disagree = try row.decode("disagree")
        supports = try row.decode("supports")
        ownVote = try row.decode("own_vote")
        isSupported = try row.decode("is_supported")
    }
}
