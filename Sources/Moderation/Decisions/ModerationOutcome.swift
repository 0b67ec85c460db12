/// How an act ended. Only `done` changed anything; the others say what stood in its way.
public enum ModerationOutcome: String, Sendable, CaseIterable {
    case done
    /// It is hidden already, perhaps by a colleague a moment ago.
    case alreadyHidden = "already_hidden"
    /// It is not hidden, so that there is nothing to restore.
    case notHidden = "not_hidden"
    /// Its author took it back.
    case withdrawn
}
