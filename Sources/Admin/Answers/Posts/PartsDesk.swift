import Answers
import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// Splits one post over several items, sentence by sentence.
enum PartsDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, post: PostPath) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        return visit.staffPage(try await page(consultation, post.subject, visit).render(visit.phrases))
    }

    /// Makes an item of the ticked sentences, or adds them to one that is there.
    @Sendable static func sort(_ visit: Visit, slug: Slug, post: PostPath) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        var page = try await page(consultation, post.subject, visit)
        let chosen = visit.form.all("part").compactMap { Int($0) }.filter(page.parts.indices.contains)
        guard visit.form["of"] == page.mark else {
            return refuse(&page, [], "admin.answers.parts.changed", visit)
        }
        guard !chosen.isEmpty else { return refuse(&page, [], "admin.answers.parts.none_chosen", visit) }
        let pieces = page.pieces(chosen)
        let member = try visit.member()
        if visit.form["act"] == "add" {
            guard let item = page.items.first(where: { $0.id.pathSegment == visit.form["item"] }) else {
                return refuse(&page, chosen, "admin.answers.parts.no_item", visit)
            }
            let outcome = try await ChangeSources(
                .addPieces(pieces, of: post.subject), of: item.id, in: consultation.id, by: member
            ).perform(in: visit.site)
            return try AnswerDesk.answer(
                outcome, to: AdminAddresses.answerParts(slug, post), done: "admin.answers.flash.part_added",
                visit)
        }
        _ = try await CreateItem(
            from: [post.subject], quotes: [post.subject: pieces], in: consultation.id, by: member
        ).perform(in: visit.site)
        return visit.seeOther(
            AdminAddresses.answerParts(slug, post), Flash(.success, "admin.answers.flash.part_made"))
    }

    private static func refuse(
        _ page: inout PartsPage, _ chosen: [Int], _ problem: TextKey, _ visit: Visit
    ) -> Response {
        page.chosen = Set(chosen)
        page.problem = visit.t(problem)
        return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
    }

    private static func page(
        _ consultation: Consultation, _ subject: Subject, _ visit: Visit
    ) async throws -> PartsPage {
        let database = visit.database
        let posts = try await visit.ports.submittedPosts([subject], in: database)
        guard let post = posts[subject], post.consultationID == consultation.id,
            let shown = try await AnswerPosts(site: visit.site, viewer: visit.viewer)
                .contributions([subject], in: database).first, shown.state != .withdrawn
        else { throw WebError.notFound }
        return PartsPage(
            consultation: consultation, post: shown, text: post.body,
            answered: try await SourceStore(database).items(of: subject, in: consultation.id),
            items: try await ItemStore(database).all(of: consultation.id),
            mayEdit: visit.may(.editAnswers), csrf: visit.csrfToken)
    }
}
