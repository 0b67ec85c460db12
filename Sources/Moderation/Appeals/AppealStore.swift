import Civic
import Postgres

/// All SQL about appeals.
public struct AppealStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Stores an appeal; false where the decision has one.
    public func add(_ words: String, against decision: DecisionID, by account: AccountID) async throws -> Bool
    {
        try await database.execute(
            """
            INSERT INTO moderation_appeal (decision_id, account_id, words)
            VALUES (\(decision), \(account), \(words))
            ON CONFLICT ON CONSTRAINT moderation_appeal_decision_key DO NOTHING
            """) == 1
    }

    public func find(_ id: AppealID) async throws -> Appeal? {
        try await database.first("SELECT \(Appeal.columns) FROM moderation_appeal WHERE id = \(id)")
    }

    public func find(against decision: DecisionID) async throws -> Appeal? {
        try await database.first(
            "SELECT \(Appeal.columns) FROM moderation_appeal WHERE decision_id = \(decision)")
    }

    /// All of one person, oldest first.
    func all(of account: AccountID) async throws -> [Appeal] {
        try await database.all(
            "SELECT \(Appeal.columns) FROM moderation_appeal WHERE account_id = \(account) ORDER BY id")
    }

    /// Whether somebody waits for a decision.
    public func hasOpen(of account: AccountID) async throws -> Bool {
        try await database.value(
            """
            SELECT EXISTS (SELECT FROM moderation_appeal WHERE account_id = \(account) AND outcome IS NULL)
            """) ?? false
    }

    /// Puts other words in the place of what a person wrote, and gives the decisions that it was about.
    func eraseWords(of account: AccountID) async throws -> [DecisionID] {
        try await database.values(
            """
            UPDATE moderation_appeal SET words = \(ErasedText.words) WHERE account_id = \(account)
            RETURNING decision_id
            """)
    }

    func lock(_ id: AppealID) async throws -> Appeal? {
        try await database.first(
            "SELECT \(Appeal.columns) FROM moderation_appeal WHERE id = \(id) FOR UPDATE")
    }

    /// Which of these decisions have an appeal.
    func appealed(_ decisions: [DecisionID]) async throws -> Set<DecisionID> {
        guard !decisions.isEmpty else { return [] }
        let found: [DecisionID] = try await database.values(
            "SELECT decision_id FROM moderation_appeal WHERE decision_id = ANY(\(decisions))")
        return Set(found)
    }

    /// Appeals that nobody has decided on, oldest first, or those decided last.
    public func list(isOpen: Bool, in scope: StaffScope, limit: Int) async throws -> [Appeal] {
        let order: SQL = isOpen ? "id" : "decided_at DESC"
        return try await database.all(
            """
            SELECT \(Appeal.columns) FROM moderation_appeal
            WHERE (outcome IS NULL) = \(isOpen) AND \(Self.isInScope(scope)) ORDER BY \(order) LIMIT \(limit)
            """)
    }

    public func openCount(in scope: StaffScope) async throws -> Int {
        try await database.value(
            "SELECT count(*) FROM moderation_appeal WHERE outcome IS NULL AND \(Self.isInScope(scope))") ?? 0
    }

    /// The consultation of the text that an appeal is about.
    func consultation(of id: AppealID) async throws -> ConsultationID? {
        try await database.value(
            "SELECT e.consultation_id \(Self.entries) WHERE d.id = (SELECT decision_id FROM moderation_appeal WHERE id = \(id))"
        )
    }

    private static let entries: SQL = """
        FROM moderation_decision d
        JOIN moderation_entry e ON e.subject_kind = d.subject_kind AND e.subject_id = d.subject_id
        """

    private static func isInScope(_ scope: StaffScope) -> SQL {
        guard let ids = scope.ids else { return "true" }
        return "decision_id IN (SELECT d.id \(entries) WHERE e.consultation_id = ANY(\(ids)))"
    }

    func decide(
        _ id: AppealID, _ outcome: Appeal.Outcome, reason: String, by staff: StaffID
    ) async throws {
        try await database.execute(
            """
            UPDATE moderation_appeal
            SET outcome = \(outcome), outcome_reason = \(reason), decided_by = \(staff), decided_at = now()
            WHERE id = \(id)
            """)
    }
}
