import Civic
import Postgres

/// What a moderator decides about a text.
public enum ModerationAct: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case hiding, restoration
    /// Looked at, and left as it is or made public.
    case approval
    /// Takes an approval or a hiding back.
    case undoing

    /// The states that the act takes a text out of. What waits for its author's confirmation is nobody's to decide.
    var origins: Set<PublicationState> {
        switch self {
        case .hiding: [.published, .received, .held]
        case .restoration: [.hidden]
        case .approval: [.held]
        case .undoing: []
        }
    }

    /// The state a text has after the act.
    public var state: PublicationState {
        switch self {
        case .hiding: .hidden
        case .restoration, .approval, .undoing: .published
        }
    }

    /// What the author is told; nil where nothing is.
    var notice: Notice.Kind? {
        switch self {
        case .hiding: .hiding
        case .restoration: .restoration
        case .approval: .approval
        case .undoing: nil
        }
    }
}
