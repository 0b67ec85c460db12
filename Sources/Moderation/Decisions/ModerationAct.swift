import Civic
import Postgres

/// What a moderator decides about a text.
public enum ModerationAct: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case hiding, restoration

    /// The state a text has after the act.
    public var state: PublicationState {
        switch self {
        case .hiding: .hidden
        case .restoration: .published
        }
    }

    var notice: Notice.Kind {
        switch self {
        case .hiding: .hiding
        case .restoration: .restoration
        }
    }
}
