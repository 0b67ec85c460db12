import Postgres

extension Consultation {
    /// Where the consultation stands in its period.
    public enum Phase: Sendable, Equatable {
        case upcoming, open, closed
    }

    /// What one may do in a consultation while it is open, each with its switch.
    public enum Act: Sendable, Equatable, CaseIterable {
        case comment, vote, support, submitIdea
    }

    public func phase(at now: Instant) -> Phase {
        if let closesAt, now > closesAt { return .closed }
        if let opensAt, now < opensAt { return .upcoming }
        return .open
    }

    /// Whether the act is switched on and the consultation is open now.
    public func allows(_ act: Act, at now: Instant) -> Bool {
        isEnabled(act) && publishedAt != nil && phase(at: now) == .open
    }

    public func isEnabled(_ act: Act) -> Bool {
        switch act {
        case .comment: commentsEnabled
        case .vote: votesEnabled
        case .support: supportsEnabled
        case .submitIdea: ideasEnabled
        }
    }
}
