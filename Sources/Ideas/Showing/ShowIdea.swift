import Civic
import HTTPServer
import Pages
import Web

/// The page of an idea with its comments.
enum ShowIdea {
    @Sendable static func page(_ visit: Visit, id: IdeaID) async throws -> Response {
        let card = try await visit.ports.card(of: .idea(id), viewer: visit.viewer, in: visit.database)
        let order = visit.query["order"].flatMap(ThreadRequest.Order.init(rawValue:))
        return try await page(of: card, ThreadRequest(order: order ?? .oldest), visit)
    }

    static func page(
        of card: SubjectCard, _ request: ThreadRequest, _ visit: Visit
    ) async throws -> Response {
        let subject = card.subject
        let ideas = try await IdeaStore(visit.database).find(
            [IdeaID(rawValue: subject.id)], for: visit.viewer)
        guard let idea = ideas.first else { throw WebError.notFound }
        let ports = visit.ports
        let counts = try await ports.threads.counts(for: [subject], viewer: visit.viewer, in: visit.database)
        let people = try await ports.people.residents([idea.authorID], in: visit.database)
        let reasons =
            idea.state == .hidden
            ? try await ports.moderationRecord.reasons(for: [subject], in: visit.database) : [:]
        let page = IdeaPage(
            idea: idea, consultation: card.consultation, author: people[idea.authorID],
            counts: counts[subject] ?? Counts(), reason: reasons[subject],
            isOwn: idea.authorID == visit.viewer.accountID, now: visit.now,
            thread: try await ports.threads.thread(on: card, request: request, for: visit))
        return visit.page(page.render(visit.phrases, csrf: visit.csrfToken))
    }
}
