import Answers
import Civic
import HTTPServer
import Pages
import Web

/// Makes, changes, orders and deletes the items of a consultation.
enum ItemDesk {
    /// An item without a post, for a point that was made elsewhere.
    @Sendable static func create(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let id = try await CreateItem(from: [], in: consultation.id, by: visit.member()).perform(
            in: visit.site)
        return visit.seeOther(
            AdminAddresses.answerItem(slug, id), Flash(.success, "admin.answers.flash.item_made"))
    }

    @Sendable static func show(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        return visit.staffPage(try await page(of: id, in: consultation, visit).render(visit.phrases))
    }

    @Sendable static func edit(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let form = ItemForm(visit.form)
        var page = try await page(of: id, in: consultation, visit)
        let problems = form.problems(for: page.item, categories: page.categories, visit.phrases)
        guard problems.isEmpty else {
            page.refused = form.refused(problems)
            page.version = form.version
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let outcome = try await EditItem(id, form, in: consultation.id, by: visit.member())
            .perform(in: visit.site)
        guard outcome == .changedMeanwhile else {
            return try AnswerDesk.answer(
                outcome, to: AdminAddresses.answerItem(slug, id), done: "admin.answers.flash.saved", visit)
        }
        // What was typed stays in the form, what the other saved stands beside it; saving again is then meant.
        var collided = try await Self.page(of: id, in: consultation, visit)
        collided.refused = form.refused([])
        collided.collision = true
        return visit.staffPage(collided.render(visit.phrases), status: .conflict)
    }

    @Sendable static func removeSource(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response
    {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard let subject = visit.form["post"].flatMap(PostName.subject) else { throw WebError.notFound }
        let outcome = try await ChangeSources(
            .remove(subject), of: id, in: consultation.id, by: visit.member()
        )
        .perform(in: visit.site)
        return try AnswerDesk.answer(
            outcome, to: AdminAddresses.answerItem(slug, id), done: "admin.answers.flash.sources_changed",
            visit)
    }

    @Sendable static func move(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let path = AdminAddresses.answerItem(slug, id)
        guard let number = visit.form["number"].flatMap({ Int32($0) }) else {
            return visit.seeOther(path, Flash(.warning, "admin.answers.flash.no_number"))
        }
        let outcome = try await MoveItem(id, to: Int(number), in: consultation.id, by: visit.member())
            .perform(in: visit.site)
        return try AnswerDesk.answer(outcome, to: path, done: "admin.answers.flash.moved", visit)
    }

    @Sendable static func delete(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let outcome = try await DeleteItem(id, in: consultation.id, by: visit.member()).perform(
            in: visit.site)
        return try AnswerDesk.answer(
            outcome, to: AdminAddresses.answerDesk(slug), done: "admin.answers.flash.deleted", visit)
    }

    static func page(
        of id: OpinionItemID, in consultation: Consultation, _ visit: Visit
    ) async throws -> ItemPage {
        let database = visit.database
        guard let item = try await ItemStore(database).find(id, in: consultation.id) else {
            throw WebError.notFound
        }
        let subjects = try await SourceStore(database).sources(of: [id])[id] ?? []
        let categories = try await AnswerCategoryStore(database).all(of: consultation.id)
        let steps = try await StepStore(database).steps(of: [id])[id] ?? []
        let staff = Set(steps.map(\.staffID) + [item.editedBy].compactMap { $0 })
        let names = try await visit.ports.people.staff(staff, in: database).mapValues(\.displayName)
        var page = ItemPage(
            consultation: consultation, item: item, version: item.version, categories: categories,
            originals: try await AnswerPosts(site: visit.site, viewer: visit.viewer)
                .contributions(subjects, in: database),
            editor: item.editedBy.flatMap { names[$0] },
            mayEdit: visit.may(.editAnswers), csrf: visit.csrfToken, member: try visit.member(),
            today: CivilDate(visit.now), publicURL: visit.site.publicURL)
        page.quotes = try await SourceStore(database).quotes(of: [id])[id] ?? [:]
        page.steps = steps
        page.names = names
        page.changes =
            try await ItemChanges.load(of: [id], for: visit.viewer, visit.ports, in: database)[id] ?? []
        page.named = try await ItemChanges.named(of: id, in: database)
        page.allChanges = try await visit.ports.passageChanges.all(
            in: consultation.id, for: visit.viewer, database: database)
        return page
    }
}
