import Civic
import Postgres
import Web

extension SubjectCard {
    /// Why an act is not possible here now; nil when it is.
    func obstacle(to act: Consultation.Act, at now: Instant) -> TextKey? {
        if consultation.allows(act, at: now) && isCurrent && isPublic { return nil }
        guard isPublic else { return "discussion.closed.not_public" }
        guard consultation.isEnabled(act) else { return "discussion.closed.switched_off" }
        switch consultation.phase(at: now) {
        case .upcoming: return "discussion.closed.upcoming"
        case .closed: return "discussion.closed.over"
        case .open: return isCurrent ? "discussion.closed.unpublished" : "discussion.closed.older"
        }
    }

    /// Throws 409 with the reason when an act is not possible here now.
    func require(_ act: Consultation.Act, at now: Instant, _ phrases: Phrases) throws {
        guard let obstacle = obstacle(to: act, at: now) else { return }
        let words = words(for: obstacle, phrases)
        throw WebError(.conflict, words.key.name, words.arguments)
    }
}
