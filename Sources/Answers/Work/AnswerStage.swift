import Civic
import Postgres

/// How far an item is on its way to the publication.
public enum AnswerStage: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    /// Being written.
    case draft
    /// Whoever wrote it asks for approval.
    case checked
    /// May be published; any edit takes this back.
    case approved
}

/// What was done to an item.
public enum AnswerStep: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case summary, answer, check, approval
    /// Recorded as decided on paper (決裁).
    case decision
    /// Sent back to whoever wrote it.
    case `return`
    /// An edit took the approval back.
    case reopening
}
