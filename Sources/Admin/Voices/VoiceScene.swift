import Civic
import Drafts
import Pages
import Postgres
import Web

/// What a voice can be about in a consultation, and what its submitters are asked.
struct VoiceScene: Sendable {
    let consultation: Consultation
    let drafts: [PublishedDraft]
    /// The draft that was chosen, else the first; nil where none is published.
    let edition: DraftEdition?
    let asked: SubmitterForm
    /// Ideas of this consultation, as far as they were asked for.
    var ideas: Set<Int64> = []

    static func load(_ slug: Slug, draft: String?, _ visit: Visit) async throws -> VoiceScene {
        let consultation = try await PlanDesk.find(slug, visit)
        guard consultation.publishedAt != nil else { throw WebError.notFound }
        let store = DraftStore(visit.database)
        let drafts = try await store.published(in: [consultation.id])
        let chosen = drafts.first { $0.draft.slug.rawValue == draft } ?? drafts.first
        var edition: DraftEdition?
        if let chosen {
            edition = try await store.edition(
                of: chosen.draft.slug, number: chosen.version.number, for: .visitor)
        }
        return VoiceScene(
            consultation: consultation, drafts: drafts, edition: edition,
            asked: try await ConsultationStore(visit.database).submitterForm(of: consultation.id))
    }

    /// Looks up which of the numbers are ideas of this consultation.
    mutating func find(ideas numbers: [Int64], _ visit: Visit) async throws {
        let subjects = Set(numbers.map { Subject.idea(IdeaID(rawValue: $0)) })
        guard !subjects.isEmpty else { return }
        let cards = try await visit.ports.cards(
            for: Array(subjects), viewer: visit.viewer, in: visit.database)
        ideas = Set(cards.filter { $0.value.consultation.id == consultation.id }.map { $0.key.id })
    }

    /// The passage of a number; the number of a heading means the first passage below it.
    func passage(_ number: Int64) -> Passage? {
        guard let passages = edition?.passages,
            let place = passages.firstIndex(where: { $0.id.rawValue == number })
        else { return nil }
        return passages[place...].first { $0.kind != .heading }
    }

    /// Where voices about the draft as a whole stand.
    var firstPassage: Passage? { edition?.passages.first { $0.kind != .heading } }

    var draftChoices: [Choice] {
        drafts.map { Choice($0.draft.slug.rawValue, $0.draft.title, in: .japanese) }
    }
}
