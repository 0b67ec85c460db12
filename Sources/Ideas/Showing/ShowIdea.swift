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
        guard let idea = try await visit.translated(ideas).first else { throw WebError.notFound }
        let ports = visit.ports
        let counts = try await ports.threads.counts(for: [subject], viewer: visit.viewer, in: visit.database)
        let people = try await ports.people.residents([idea.authorID], in: visit.database)
        let hidings =
            idea.state == .hidden
            ? try await ports.moderationRecord.hidings(
                for: [subject], at: visit.now, in: visit.database) : [:]
        let page = IdeaPage(
            idea: idea, consultation: card.consultation, author: people[idea.authorID],
            counts: counts[subject] ?? Counts(), hiding: hidings[subject],
            isOwn: idea.authorID == visit.viewer.accountID, now: visit.now,
            answered: try await ports.answered.items(
                for: [subject], ports: ports, in: visit.database)[subject] ?? [],
            credits: try await ports.credits.credits(for: [subject], in: visit.database)[subject] ?? [],
            thread: try await ports.threads.thread(on: card, request: request, for: visit))
        return visit.page(
            page.render(visit.phrases, csrf: visit.csrfToken).telling(
                meta(of: page, in: card.consultation, visit)))
    }

    private static func meta(of page: IdeaPage, in consultation: Consultation, _ visit: Visit) -> PageMeta {
        guard page.idea.state == .published else { return .unlisted }
        let posting = ContentFacts.posting(
            path: Addresses.idea(page.idea.id), title: page.idea.title, body: page.idea.body,
            author: page.author?.displayName ?? visit.t("ideas.former_author"), at: page.idea.createdAt,
            comments: page.counts.comments, origin: visit.site.publicURL)
        return visit.meta(
            of: consultation, description: page.idea.body, canonical: Addresses.idea(page.idea.id),
            facts: [posting])
    }
}
