import Civic
import HTTPServer
import Pages
import Web

/// Submits an idea to an open consultation.
enum CreateIdea {
    @Sendable static func form(_ visit: Visit) async throws -> Response {
        visit.page(try await page(visit, refused: nil).render(visit.phrases))
    }

    @Sendable static func act(_ visit: Visit) async throws -> Response {
        guard let author = visit.viewer.resident else { throw WebError.forbidden }
        let page = try await page(visit, refused: nil)
        do {
            guard let consultation = page.consultation, page.obstacle == nil else {
                throw IdeaRefusal(visit.form, [])
            }
            let form = try IdeaForm(visit.form, in: consultation, page.categories, visit.phrases)
            return try await store(form, in: consultation, by: author, visit)
        } catch let refusal as IdeaRefusal {
            let refused = try await self.page(visit, refused: refusal.form)
            return visit.page(
                refused.render(visit.phrases),
                status: page.obstacle == nil ? .unprocessableContent : .conflict)
        }
    }

    private static func page(_ visit: Visit, refused: RefusedForm?) async throws -> NewIdeaPage {
        let choice = try await IdeaConsultations.load(visit)
        var page = NewIdeaPage(choice: choice, viewer: visit.viewer, csrf: visit.csrfToken, now: visit.now)
        page.refused = refused
        if let consultation = choice.chosen {
            page.categories = try await visit.categories(of: consultation.id)
        }
        // Shared pages hold no token of any kind: the same bytes go to all visitors.
        if visit.viewer.accountID != nil { page.submission = Base64URL.encode(RandomBytes.make(12)) }
        return page
    }

    private static func store(
        _ form: IdeaForm, in consultation: Consultation, by author: Resident, _ visit: Visit
    ) async throws -> Response {
        let parts = ["idea", consultation.id.description, form.title, form.body, form.category?.name ?? ""]
        let idea = NewIdea(
            consultationID: consultation.id, authorID: author.id, categoryID: form.category?.id,
            title: form.title, body: form.body, state: author.isConfirmed ? .published : .unconfirmed,
            submission: Submission.name(token: visit.form["submission"], day: visit.now, parts: parts))
        let posting = try await IdeaStore(visit.database).post(idea)
        if case .stored(let id) = posting {
            visit.trace("idea_posted", .idea(id))
            visit.site.dropSharedPages()
        }
        let key = author.isConfirmed ? "ideas.flash.posted" : "ideas.flash.waiting"
        return visit.seeOther(Addresses.idea(posting.id), Flash(.success, key))
    }
}
