import Civic
import Postgres

/// All SQL about decisions of moderators.
public struct DecisionStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    struct NotStored: Error {}

    func add(
        _ decision: Decision, was: PublicationState, undoes: DecisionID? = nil
    ) async throws -> DecisionID {
        let id: DecisionID? = try await database.value(
            """
            INSERT INTO moderation_decision (subject_kind, subject_id, act, reason, usual, staff_id, was, batch,
                                             undoes)
            VALUES (\(decision.subject.kind), \(decision.subject.id), \(decision.act), \(decision.reason),
                    \(decision.usual?.rawValue), \(decision.staff.id), \(was), \(decision.batch), \(undoes))
            RETURNING id
            """)
        guard let id else { throw NotStored() }
        return id
    }

    /// A number under which decisions are undone together.
    public func newBatch() async throws -> Int64 {
        let id: Int64? = try await database.value(
            "INSERT INTO moderation_batch DEFAULT VALUES RETURNING id")
        guard let id else { throw NotStored() }
        return id
    }

    /// What a member of staff decided in one go, the newest first.
    public func batch(_ batch: Int64, of staff: StaffID) async throws -> [PastDecision] {
        try await database.all(
            """
            SELECT \(PastDecision.columns) FROM moderation_decision
            WHERE batch = \(batch) AND staff_id = \(staff) ORDER BY id DESC
            """)
    }

    public func find(_ id: DecisionID) async throws -> PastDecision? {
        try await database.first("SELECT \(PastDecision.columns) FROM moderation_decision WHERE id = \(id)")
    }

    public func find(_ ids: [DecisionID]) async throws -> [DecisionID: PastDecision] {
        let found: [PastDecision] = try await database.all(
            "SELECT \(PastDecision.columns) FROM moderation_decision WHERE id = ANY(\(ids))")
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    /// All decisions on a subject, the newest first.
    public func all(on subject: Subject) async throws -> [PastDecision] {
        try await database.all(
            """
            SELECT \(PastDecision.columns) FROM moderation_decision
            WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY id DESC
            """)
    }

    /// The last decision on a subject.
    public func last(on subject: Subject) async throws -> PastDecision? {
        try await database.first(
            """
            SELECT \(PastDecision.columns) FROM moderation_decision
            WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY id DESC LIMIT 1
            """)
    }

    func lastID(on subject: Subject) async throws -> DecisionID? { try await last(on: subject)?.id }

    /// The last act on a subject; nil when there was none.
    func lastAct(on subject: Subject) async throws -> ModerationAct? { try await last(on: subject)?.act }

    func hasApproval(of subject: Subject) async throws -> Bool {
        try await database.value(
            """
            SELECT EXISTS (SELECT FROM moderation_decision
                           WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id)
                             AND act = 'approval')
            """) ?? false
    }

    /// The hidings that are in force: those subjects of one kind whose last act was one.
    func hidings(_ kind: Subject.Kind, _ ids: [Int64]) async throws -> [PastDecision] {
        let last: [PastDecision] = try await database.all(
            """
            SELECT DISTINCT ON (subject_id) \(PastDecision.columns) FROM moderation_decision
            WHERE subject_kind = \(kind) AND subject_id = ANY(\(ids)) ORDER BY subject_id, id DESC
            """)
        return last.filter { $0.act == .hiding }
    }
}
