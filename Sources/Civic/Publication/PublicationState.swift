import Postgres

/// Where a text that a person wrote stands. A column of each content table.
public enum PublicationState: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    /// Everyone may read it.
    case published
    /// Waits until its author has opened the link in the confirmation mail.
    case unconfirmed
    /// Taken out of sight by a moderator, with a reason; reversible.
    case hidden
    /// Taken back by its author.
    case withdrawn

    /// States in which the author still sees the text at its place.
    public static let seenByAuthor: [PublicationState] = [.published, .unconfirmed, .hidden]

    /// The only ways from one state to another.
    ///
    /// What waits for its author's confirmation is not hidden: nobody sees it, and restoring it would publish
    /// what was never confirmed.
    public static let transitions: [PublicationState: Set<PublicationState>] = [
        .unconfirmed: [.published, .withdrawn],
        .published: [.hidden, .withdrawn],
        .hidden: [.published, .withdrawn],
        .withdrawn: [],
    ]

    public func mayBecome(_ next: PublicationState) -> Bool {
        Self.transitions[self]?.contains(next) ?? false
    }
}
