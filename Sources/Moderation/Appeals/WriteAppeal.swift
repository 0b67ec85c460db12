import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// Lets the author of a hidden text say that hiding it was wrong; nobody else finds the page.
enum WriteAppeal {
    @Sendable static func page(_ visit: Visit, id: DecisionID) async throws -> Response {
        visit.page(try await load(id, visit).render(visit.phrases, csrf: visit.csrfToken))
    }

    @Sendable static func act(_ visit: Visit, id: DecisionID) async throws -> Response {
        var page = try await load(id, visit)
        let words = WrittenText(visit.form["words"] ?? "")
        guard let account = visit.viewer.accountID else { throw WebError.notFound }
        if let problem = problem(with: words, page, visit.phrases) {
            page.refused = RefusedForm(
                values: ["words": words.text], problems: [.init(field: "words", message: problem)])
            return visit.page(
                page.render(visit.phrases, csrf: visit.csrfToken),
                status: page.isOpen ? .unprocessableContent : .conflict)
        }
        _ = try await AppealStore(visit.database).add(words.text, against: id, by: account)
        visit.trace("appealed", page.decision.subject)
        return visit.seeOther(
            ModerationAddresses.appeal(id), Flash(.success, "moderation.appeal.sent"))
    }

    private static func problem(with words: WrittenText, _ page: AppealPage, _ phrases: Phrases) -> String? {
        if !page.isOpen {
            return phrases(page.appeal == nil ? "moderation.appeal.too_late" : "moderation.appeal.once")
        }
        if words.isBlank || words.length < Appeal.length.lowerBound {
            return phrases("moderation.appeal.problem.short", ["limit": "\(Appeal.length.lowerBound)"])
        }
        guard words.length > Appeal.length.upperBound else { return nil }
        return phrases(
            "moderation.appeal.problem.long", ["limit": phrases.number(Appeal.length.upperBound)])
    }

    /// Its author's own hiding; what was restored or taken back since can still be read when it was appealed.
    private static func load(_ id: DecisionID, _ visit: Visit) async throws -> AppealPage {
        let store = DecisionStore(visit.database)
        guard let account = visit.viewer.accountID, let decision = try await store.find(id),
            decision.act == .hiding,
            let entry = try await EntryStore(visit.database).find(decision.subject), entry.authorID == account
        else { throw WebError.notFound }
        let card = try await visit.ports.cards(
            for: [decision.subject], viewer: visit.viewer, in: visit.database)[decision.subject]
        let isInForce = try await store.lastID(on: decision.subject) == id && entry.state == .hidden
        let appeal = try await AppealStore(visit.database).find(against: id)
        return AppealPage(
            decision: decision, card: card, appeal: appeal,
            isOpen: appeal == nil && isInForce && Appeal.isPossible(against: decision, at: visit.now))
    }
}
