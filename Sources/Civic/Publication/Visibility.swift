import Postgres

/// The one rule for what a viewer may read, as SQL and as a function; both are tested against each other.
public enum Visibility {
    /// A condition on rows that have a state and an author.
    ///
    /// - Parameters:
    ///   - state: column of the state, with its table where needed, such as `c.state`.
    ///   - author: column of the author's account id.
    public static func condition(for viewer: Viewer, state: StaticString, author: StaticString) -> SQL {
        switch viewer {
        case .visitor:
            return "\(raw: state) = 'published'"
        case .resident(let resident):
            let own = PublicationState.seenByAuthor.map(\.rawValue)
            return """
                (\(raw: state) = 'published'
                 OR (\(raw: author) = \(resident.id) AND \(raw: state) = ANY(\(own))))
                """
        case .staff:
            return "true"
        }
    }

    /// Whether this viewer may read a text in this state.
    public static func allows(_ viewer: Viewer, state: PublicationState, author: AccountID) -> Bool {
        switch viewer {
        case .visitor: state == .published
        case .resident(let resident):
            state == .published
                || (resident.id == author && PublicationState.seenByAuthor.contains(state))
        case .staff: true
        }
    }
}
