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
            let verdict = try await verdict(on: form, in: consultation, by: author, visit)
            return try await store(form, in: consultation, holds: verdict.holds, by: author, visit)
        } catch let refusal as IdeaRefusal {
            let refused = try await self.page(visit, refused: refusal.form)
            return visit.page(
                refused.render(visit.phrases),
                status: refusal.isSuspension || page.obstacle != nil ? .conflict : .unprocessableContent)
        }
    }

    static func page(_ visit: Visit, refused: RefusedForm?) async throws -> NewIdeaPage {
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
        _ form: IdeaForm, in consultation: Consultation, holds: [Hold], by author: Resident, _ visit: Visit
    ) async throws -> Response {
        let parts = ["idea", consultation.id.description, form.title, form.body, form.category?.name ?? ""]
        let idea = NewIdea(
            consultationID: consultation.id, authorID: author.id, categoryID: form.category?.id,
            title: form.title, body: form.body, state: author.isConfirmed ? .published : .unconfirmed,
            submission: Submission.name(token: visit.form["submission"], day: visit.now, parts: parts))
        let posting = try await visit.database.transaction { transaction in
            let posting = try await IdeaStore(transaction).post(holds.isEmpty ? idea : idea.held())
            if case .stored(let id) = posting, !holds.isEmpty {
                try await visit.ports.screening.note(holds, on: .idea(id), in: transaction)
            }
            visit.site.changesPublicPages(in: transaction)
            return posting
        }
        if case .stored(let id) = posting { visit.trace("idea_posted", .idea(id)) }
        let key = holds.isEmpty ? "ideas.flash.posted" : "ideas.flash.held"
        return visit.seeOther(
            Addresses.idea(posting.id),
            Flash(.success, author.isConfirmed ? key : "ideas.flash.waiting"))
    }

    /// - Throws: `IdeaRefusal` while the author may not post.
    private static func verdict(
        on form: IdeaForm, in consultation: Consultation, by author: Resident, _ visit: Visit
    ) async throws -> Verdict {
        let post = ScreenedPost(
            author: author.id, consultation: consultation.id, text: form.title + "\n" + form.body)
        let verdict = try await visit.ports.screening.verdict(
            on: post, at: visit.now, in: visit.database, site: visit.site)
        guard let suspension = verdict.suspension else { return verdict }
        let message = visit.t(
            "ideas.problem.suspended",
            ["until": visit.phrases.dateTime(suspension.until), "reason": suspension.reason])
        throw IdeaRefusal(visit.form, [.init(field: "body", message: message)], isSuspension: true)
    }
}
