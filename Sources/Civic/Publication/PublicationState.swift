import Postgres

/// Where a text that a person wrote stands. A column of each content table.
public enum PublicationState: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    /// Everyone may read it.
    case published
    /// Waits until its author has opened the link in the confirmation mail.
    case unconfirmed
    /// An opinion of a public comment that the city has received: its author and staff read it until the result is
    /// published.
    case received
    /// Waits until a moderator has looked at it: till then its author and staff read it.
    case held
    /// Taken out of sight by a moderator, with a reason; reversible.
    case hidden
    /// Taken back by its author.
    case withdrawn

    /// States in which the author still sees the text at its place.
    public static let seenByAuthor: [PublicationState] = [
        .published, .unconfirmed, .received, .held, .hidden,
    ]

    /// The only ways from one state to another.
    ///
    /// What waits for its author's confirmation is not hidden: nobody sees it, and restoring it would publish
    /// what was never confirmed. What was received becomes public with all others, by the result. What was looked at
    /// is held again when the look is taken back, or when its author changes it into what must be looked at first.
    public static let transitions: [PublicationState: Set<PublicationState>] = [
        .unconfirmed: [.published, .received, .held, .withdrawn],
        .published: [.held, .hidden, .withdrawn],
        .received: [.hidden, .withdrawn],
        .held: [.published, .hidden, .withdrawn],
        .hidden: [.published, .received, .held, .withdrawn],
        .withdrawn: [],
    ]

    /// States in which an author may still change the text.
    public static let editable: [PublicationState] = [.published, .unconfirmed, .received, .held]

    public func mayBecome(_ next: PublicationState) -> Bool {
        Self.transitions[self]?.contains(next) ?? false
    }
}
