import Answers
import Civic
import HTTPServer
import Loops
import Pages
import Postgres
import Revisions
import Web

/// Proposes posts that say nearly the same, to be joined by a person.
enum AlikeDesk {
    /// Comparing thousands of texts takes longer than an event loop may stand still.
    private static let worker = WorkerThreads(name: "alike", threads: 1, queue: 8)
    /// So many posts, the oldest first, are compared.
    static let limit = 20_000
    /// So many groups are shown; the others come when these are done.
    private static let shown = 20

    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        return visit.staffPage(try await page(consultation, visit).render(visit.phrases))
    }

    /// Joins the ticked posts of one group into an item, a new one or one that has posts of the group already.
    @Sendable static func join(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let subjects = visit.form.all("post").compactMap(PostName.subject)
        guard !subjects.isEmpty else {
            var page = try await page(consultation, visit)
            page.problem = visit.t("admin.answers.posts.none_chosen")
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let back = AdminAddresses.answerGroups(slug)
        guard let name = visit.form["item"], let item = OpinionItemID(pathSegment: name) else {
            _ = try await CreateItem(from: subjects, in: consultation.id, by: visit.member()).perform(
                in: visit.site)
            return visit.seeOther(back, Flash(.success, "admin.answers.flash.group_joined"))
        }
        let outcome = try await ChangeSources(
            .add(subjects), of: item, in: consultation.id, by: visit.member()
        )
        .perform(in: visit.site)
        return try AnswerDesk.answer(outcome, to: back, done: "admin.answers.flash.group_joined", visit)
    }

    private static func page(_ consultation: Consultation, _ visit: Visit) async throws -> AlikePage {
        let database = visit.database
        let posts = try await AnswerPosts(site: visit.site, viewer: visit.viewer).all(
            in: consultation.id, limit: limit, database: database)
        let texts = posts.map { [$0.title, $0.body].compactMap(\.self).joined(separator: "\n") }
        let groups = try await worker.run { AlikeGroups(texts).groups }
        let numbers = try await SourceStore(database).numbers(in: consultation.id)
        let asides = Set(try await SourceStore(database).asides(in: consultation.id))
        let items = try await ItemStore(database).all(of: consultation.id)
        let proposals = groups.compactMap { group -> AlikePage.Proposal? in
            let members = group.map { posts[$0] }
            let waiting = members.filter { numbers[$0.subject] == nil && !asides.contains($0.subject) }
            let known = Set(members.flatMap { numbers[$0.subject] ?? [] })
            // One alone that nothing else is like waits in the ordinary list.
            guard waiting.count > 1 || (waiting.count == 1 && !known.isEmpty) else { return nil }
            return AlikePage.Proposal(posts: waiting, items: items.filter { known.contains($0.number) })
        }
        return AlikePage(
            consultation: consultation, proposals: Array(proposals.prefix(shown)),
            total: proposals.count, compared: posts.count, mayEdit: visit.may(.editAnswers),
            csrf: visit.csrfToken)
    }
}
