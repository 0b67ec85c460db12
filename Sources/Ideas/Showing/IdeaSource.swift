import Civic
import HTTPServer
import Postgres
import Web

/// Ideas as subjects: comments, supports and staff meet them through their card.
public struct IdeaSource: SubjectSource {
    public init() {}

    public var kind: Subject.Kind { .idea }

    public func cards(
        for ids: [Int64], viewer: Viewer, in database: any Queryable
    ) async throws -> [Int64: SubjectCard] {
        let ideas = try await IdeaStore(database).find(ids.map(IdeaID.init(rawValue:)), for: viewer)
        let consultations = try await ConsultationStore(database).find(
            Array(Set(ideas.map(\.consultationID))))
        let visible = consultations.filter { $0.isVisible(to: viewer) }
        let byID = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, $0) })
        let cards = ideas.compactMap { idea in
            byID[idea.consultationID].map { (idea.id.rawValue, idea.card(in: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: cards)
    }

    public func page(
        of card: SubjectCard, thread: ThreadRequest, for visit: Visit
    ) async throws -> Response {
        try await ShowIdea.page(of: card, thread, visit)
    }
}

extension Idea {
    func card(in consultation: Consultation) -> SubjectCard {
        SubjectCard(
            subject: .idea(id), consultation: consultation, path: Addresses.idea(id), title: title,
            text: body, authorID: authorID, isPublic: state == .published)
    }
}
