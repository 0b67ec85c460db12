import Civic
import HTTPServer
import Pages
import Web

/// A passage's own page: what it says and where it stands, its vote, and its thread.
enum ShowPassage {
    @Sendable static func page(_ visit: Visit, slug: Slug, id: PassageID) async throws -> Response {
        let card = try await visit.ports.card(of: .passage(id), viewer: visit.viewer, in: visit.database)
        // One thing has one address: the same id below another draft's slug is not found.
        guard card.path == Addresses.passage(slug, id) else { throw WebError.notFound }
        let order = visit.query["order"].flatMap(ThreadRequest.Order.init(rawValue:))
        return try await page(of: card, thread: ThreadRequest(order: order ?? .oldest), for: visit)
    }

    /// The page with a thread as asked for; a refused form makes it 422.
    static func page(
        of card: SubjectCard, thread request: ThreadRequest, for visit: Visit
    ) async throws -> Response {
        let store = DraftStore(visit.database)
        let id = PassageID(rawValue: card.subject.id)
        guard let place = try await store.places(of: [id], for: visit.viewer).first else {
            throw WebError.notFound
        }
        let (previous, next) = try await store.neighbors(of: place)
        let counts = try await visit.ports.threads.counts(
            for: [card.subject], viewer: visit.viewer, in: visit.database)
        let thread = try await visit.ports.threads.thread(on: card, request: request, for: visit)
        var model = PassageModel(
            place: place, consultation: try await visit.translated(card.consultation), previous: previous,
            next: next,
            counts: counts[card.subject] ?? Counts(), now: visit.now,
            relatives: try await store.relatives(of: id), thread: thread)
        model.quotes = try await visit.ports.threads.quotes(
            on: card.subject, viewer: visit.viewer, in: visit.database)
        model.credited = try await CreditStore(visit.database).newestCredited(id)
        model.aids = try await store.readingAids(of: place.version.id, for: visit.display)
        return visit.page(
            passagePage(model, csrf: visit.csrfToken, visit.phrases)
                .telling(visit.meta(of: card.consultation, description: card.text, canonical: card.path)),
            status: request.refused == nil ? .ok : .unprocessableContent)
    }
}
