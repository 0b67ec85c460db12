/// How an act ended. Only `done` changed anything; the others say what stood in its way.
public enum ModerationOutcome: String, Sendable, CaseIterable {
    case done
    /// It is hidden already, perhaps by a colleague a moment ago.
    case alreadyHidden = "already_hidden"
    /// It is not hidden, so that there is nothing to restore.
    case notHidden = "not_hidden"
    /// Somebody has looked at it, and nothing happened since.
    case alreadySeen = "already_seen"
    /// Its author took it back.
    case withdrawn
    /// It is not as the moderator saw it: a colleague decided, its author changed it, or somebody reported it.
    case changed
}
