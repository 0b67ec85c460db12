import Answers
import Civic
import HTTPServer
import Pages
import Web

/// The posts that no item has yet, oldest first, and what is to be made of them.
enum PostsDesk {
    static let pageSize = 50

    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, slug, PostsQuery(visit.query), problem: nil)
    }

    /// Takes the posts that were ticked.
    @Sendable static func sort(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let subjects = visit.form.all("post").compactMap(PostName.subject)
        let query = PostsQuery(visit.form)
        guard !subjects.isEmpty else {
            return try await page(visit, slug, query, problem: visit.t("admin.answers.posts.none_chosen"))
        }
        let member = try visit.member()
        switch visit.form["act"] {
        case "each":
            for subject in subjects {
                _ = try await CreateItem(from: [subject], in: consultation.id, by: member).perform(
                    in: visit.site)
            }
            return visit.seeOther(
                AdminAddresses.answerDesk(slug), Flash(.success, "admin.answers.flash.items_made"))
        case "aside", "back":
            try await SetAside(
                subjects, back: visit.form["act"] == "back", in: consultation.id, by: member
            ).perform(in: visit.site)
            return visit.seeOther(query.path(slug), Flash(.success, "admin.answers.flash.sorted"))
        default:
            return try await join(subjects, query, consultation, visit)
        }
    }

    /// One item from all of them, or all of them to the item that asked for them.
    private static func join(
        _ subjects: [Subject], _ query: PostsQuery, _ consultation: Consultation, _ visit: Visit
    ) async throws -> Response {
        let member = try visit.member()
        guard let item = query.item else {
            let id = try await CreateItem(from: subjects, in: consultation.id, by: member).perform(
                in: visit.site)
            return visit.seeOther(
                AdminAddresses.answerItem(consultation.slug, id),
                Flash(.success, "admin.answers.flash.item_made"))
        }
        let outcome = try await ChangeSources(.add(subjects), of: item, in: consultation.id, by: member)
            .perform(in: visit.site)
        return try AnswerDesk.answer(
            outcome, to: AdminAddresses.answerItem(consultation.slug, item),
            done: "admin.answers.flash.sources_changed", visit)
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, _ query: PostsQuery, problem: String?
    ) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let sources = SourceStore(visit.database)
        let numbers = try await sources.numbers(in: consultation.id)
        let asides = Set(try await sources.asides(in: consultation.id))
        let posts = AnswerPosts(site: visit.site, viewer: visit.viewer)
        let subjects = try await posts.oldest(
            in: consultation.id, excluding: query.all ? [] : asides.union(numbers.keys),
            withReplies: query.replies, offset: (query.page - 1) * pageSize, limit: pageSize + 1,
            database: visit.database)
        var page = PostsPage(consultation: consultation, query: query)
        page.posts = try await posts.contributions(Array(subjects.prefix(pageSize)), in: visit.database)
        page.hasMore = subjects.count > pageSize
        page.numbers = numbers
        page.asides = asides
        page.mayEdit = visit.may(.editAnswers)
        page.csrf = visit.csrfToken
        page.problem = problem
        if let item = query.item {
            page.item = try await ItemStore(visit.database).find(item, in: consultation.id)
            if page.item == nil { throw WebError.notFound }
        }
        return visit.staffPage(
            page.render(visit.phrases), status: problem == nil ? .ok : .unprocessableContent)
    }
}
