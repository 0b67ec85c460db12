import Civic
import HTTPServer
import Postgres

/// Lets other features know passages as subjects of comments and votes.
public struct PassageSource: SubjectSource {
    public let kind = Subject.Kind.passage

    public init() {}

    public func cards(
        for ids: [Int64], viewer: Viewer, in database: any Queryable
    ) async throws -> [Int64: SubjectCard] {
        let places = try await DraftStore(database).places(
            of: ids.map(PassageID.init(rawValue:)), for: viewer)
        let wanted = Array(Set(places.map(\.draft.consultationID)))
        let consultations = try await ConsultationStore(database).find(wanted)
        let known = Dictionary(uniqueKeysWithValues: consultations.map { ($0.id, $0) })
        let cards = places.compactMap { place -> (Int64, SubjectCard)? in
            guard let consultation = known[place.draft.consultationID],
                consultation.publishedAt != nil || viewer.staff != nil
            else { return nil }
            return (place.passage.id.rawValue, place.card(in: consultation))
        }
        return Dictionary(uniqueKeysWithValues: cards)
    }

    public func page(of card: SubjectCard, thread: ThreadRequest, for visit: Visit) async throws -> Response {
        try await ShowPassage.page(of: card, thread: thread, for: visit)
    }
}

extension PassagePlace {
    func card(in consultation: Consultation) -> SubjectCard {
        SubjectCard(
            subject: .passage(passage.id), consultation: consultation,
            path: Addresses.passage(draft.slug, passage.id), title: passage.excerpt, text: passage.text,
            chapter: passage.chapter, versionID: version.id, isCurrent: isCurrent)
    }
}
