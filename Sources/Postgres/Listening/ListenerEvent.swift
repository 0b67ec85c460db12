/// What a listener is told.
public enum ListenerEvent: Sendable, Hashable {
    /// The payload of one NOTIFY.
    case message(String)
    /// From now on messages arrive, for the first time or again: those before may have been missed, so drop
    /// everything that rests on having heard them.
    case connected
}
