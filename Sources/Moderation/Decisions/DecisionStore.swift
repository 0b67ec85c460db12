import Civic
import Postgres

/// All SQL about decisions of moderators.
struct DecisionStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func add(_ decision: Decision) async throws {
        try await database.execute(
            """
            INSERT INTO moderation_decision (subject_kind, subject_id, act, reason, staff_id)
            VALUES (\(decision.subject.kind), \(decision.subject.id), \(decision.act), \(decision.reason),
                    \(decision.staff.id))
            """)
    }

    /// The last act on a subject; nil when there was none.
    func lastAct(on subject: Subject) async throws -> ModerationAct? {
        try await database.value(
            """
            SELECT act FROM moderation_decision
            WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY id DESC LIMIT 1
            """)
    }

    /// The reasons of those subjects of one kind whose last act was a hiding.
    func reasons(_ kind: Subject.Kind, _ ids: [Int64]) async throws -> [Subject: String] {
        let rows = try await database.rows(
            """
            SELECT DISTINCT ON (subject_id) subject_id, act, reason FROM moderation_decision
            WHERE subject_kind = \(kind) AND subject_id = ANY(\(ids)) ORDER BY subject_id, id DESC
            """)
        var reasons: [Subject: String] = [:]
        for row in rows where try row.decode("act", as: ModerationAct.self) == .hiding {
            reasons[Subject(kind, try row.decode("subject_id"))] = try row.decode("reason")
        }
        return reasons
    }
}
