import Civic
import Postgres

/// Names the rows of `moderation_decision`.
public enum DecisionKind {}
public typealias DecisionID = ID<DecisionKind>

/// A decision as it was recorded.
public struct PastDecision: Sendable, RowDecodable {
    public let id: DecisionID
    public let subject: Subject
    public let act: ModerationAct
    public let reason: String
    public let usual: UsualReason?
    public let staffID: StaffID
    public let decidedAt: Instant
    /// State of the text before.
    public let was: PublicationState

    static let columns: SQL = "id, subject_kind, subject_id, act, reason, usual, staff_id, decided_at, was"

    public init(_ row: Row) throws {
        id = try row.decode("id")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        act = try row.decode("act")
        reason = try row.decode("reason")
        usual = try row.decode("usual", as: String?.self).flatMap(UsualReason.init(rawValue:))
        staffID = try row.decode("staff_id")
        decidedAt = try row.decode("decided_at")
        was = try row.decode("was", as: PublicationState?.self) ?? .published
    }
}
