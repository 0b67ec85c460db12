import Civic
import Postgres

/// What the first page shows.
struct HomeModel: Sendable {
    let consultations: [Consultation]
    let drafts: [PublishedDraft]
    let now: Instant
    var city = ""
    /// Public address of the city's picture.
    var cover: String?
    var numbers: [ConsultationID: Participation] = [:]
    /// What the city answered, where it has.
    var outcomes: [ConsultationID: Outcome] = [:]

    func drafts(of consultation: Consultation) -> [PublishedDraft] {
        drafts.filter { $0.draft.consultationID == consultation.id }
    }

    func consultations(in phase: Consultation.Phase) -> [Consultation] {
        consultations.filter { $0.phase(at: now) == phase }
    }

    /// Drafts that were rewritten after people had their say, the newest first.
    var rewritten: [PublishedDraft] {
        drafts.filter { $0.version.number > 1 && $0.version.publishedAt != nil }.sorted {
            ($0.version.publishedAt ?? now) > ($1.version.publishedAt ?? now)
        }
    }

    /// Consultations that the city has answered, the newest answer first.
    var answered: [(consultation: Consultation, outcome: Outcome)] {
        consultations.compactMap { one in outcomes[one.id].map { (one, $0) } }
            .sorted { $0.outcome.publishedAt > $1.outcome.publishedAt }
    }
}
