import Civic
import Postgres

/// Names the rows of `moderation_appeal`.
public enum AppealKind {}
public typealias AppealID = ID<AppealKind>

/// What an author said against a hiding, and what came of it.
public struct Appeal: Sendable, RowDecodable {
    public enum Outcome: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        /// The author was right: the text is shown again.
        case granted
        /// The text stays hidden.
        case upheld

        var notice: Notice.Kind { self == .granted ? .appealGranted : .appealUpheld }
    }

    /// How long after a hiding its author can say that it was wrong.
    public static let time = Duration.seconds(14 * 86_400)
    public static let length = 10...1000

    public let id: AppealID
    public let decisionID: DecisionID
    public let accountID: AccountID
    public let words: String
    public let createdAt: Instant
    /// Nil while nobody has decided.
    public let outcome: Outcome?
    public let outcomeReason: String?
    public let decidedBy: StaffID?
    public let decidedAt: Instant?

    static let columns: SQL = """
        id, decision_id, account_id, words, created_at, outcome, outcome_reason, decided_by, decided_at
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        decisionID = try row.decode("decision_id")
        accountID = try row.decode("account_id")
        words = try row.decode("words")
        createdAt = try row.decode("created_at")
        outcome = try row.decode("outcome")
        outcomeReason = try row.decode("outcome_reason")
        decidedBy = try row.decode("decided_by")
        decidedAt = try row.decode("decided_at")
    }

    static func isPossible(against decision: PastDecision, at now: Instant) -> Bool {
        decision.act == .hiding && decision.decidedAt > now - time
    }
}
