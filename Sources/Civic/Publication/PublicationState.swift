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
    /// Taken out of sight by a moderator, with a reason; reversible.
    case hidden
    /// Taken back by its author.
    case withdrawn

    /// States in which the author still sees the text at its place.
    public static let seenByAuthor: [PublicationState] = [.published, .unconfirmed, .received, .hidden]

    /// The only ways from one state to another.
    ///
    /// What waits for its author's confirmation is not hidden: nobody sees it, and restoring it would publish
    /// what was never confirmed. What was received becomes public with all others, by the result.
    public static let transitions: [PublicationState: Set<PublicationState>] = [
        .unconfirmed: [.published, .received, .withdrawn],
        .published: [.hidden, .withdrawn],
        .received: [.hidden, .withdrawn],
        .hidden: [.published, .received, .withdrawn],
        .withdrawn: [],
    ]

    public func mayBecome(_ next: PublicationState) -> Bool {
        Self.transitions[self]?.contains(next) ?? false
    }
}
