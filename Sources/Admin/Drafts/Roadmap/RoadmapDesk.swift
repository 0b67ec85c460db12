import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// The roadmap of a draft, which staff write: what years a bar covers does not stand in a document's text.
enum RoadmapDesk {
    @Sendable static func list(_ visit: Visit, slug: Slug) async throws -> Response {
        let draft = try await load(visit, slug)
        let page = RoadmapListPage(
            draft: draft, items: try await RoadmapStore(visit.database).items(of: draft.id),
            mayEdit: visit.may(.editDrafts))
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func new(_ visit: Visit, slug: Slug) async throws -> Response {
        visit.staffPage(try await page(visit, slug, nil).render(visit.phrases))
    }

    @Sendable static func add(_ visit: Visit, slug: Slug) async throws -> Response {
        try await save(visit, slug, nil)
    }

    @Sendable static func form(_ visit: Visit, slug: Slug, id: RoadmapItemID) async throws -> Response {
        visit.staffPage(try await page(visit, slug, id).render(visit.phrases))
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, id: RoadmapItemID) async throws -> Response {
        try await save(visit, slug, id)
    }

    @Sendable static func remove(_ visit: Visit, slug: Slug, id: RoadmapItemID) async throws -> Response {
        _ = try await load(visit, slug)
        let revision = visit.form["revision"].flatMap { Int32($0) } ?? 0
        let act = RemoveRoadmapItem(id, revision: Int(revision), of: slug, by: try visit.member())
        switch try await act.perform(in: visit.site) {
        case .done:
            return visit.seeOther(
                AdminAddresses.draftRoadmap(slug), Flash(.success, "admin.roadmap.flash.removed"))
        case .changedMeanwhile:
            return visit.seeOther(
                AdminAddresses.roadmapItem(slug, id), Flash(.warning, "admin.kpi.flash.changed"))
        case .notFound: throw WebError.notFound
        }
    }

    private static func save(_ visit: Visit, _ slug: Slug, _ id: RoadmapItemID?) async throws -> Response {
        var page = try await page(visit, slug, id)
        let form = RoadmapForm(visit.form, places: page.places)
        let problems = form.problems(known: page.passages.map(\.id), visit.phrases)
        guard problems.isEmpty else {
            page.refused = form.refused(problems)
            page.revision = form.revision
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let act = SaveRoadmapItem(
            form.words, as: id, revision: form.revision, of: slug, by: try visit.member())
        switch try await act.perform(in: visit.site) {
        case .done:
            return visit.seeOther(
                AdminAddresses.draftRoadmap(slug), Flash(.success, "admin.roadmap.flash.saved"))
        case .notFound: throw WebError.notFound
        case .changedMeanwhile:
            var collided = try await Self.page(visit, slug, id)
            collided.refused = form.refused([])
            collided.collision = true
            return visit.staffPage(collided.render(visit.phrases), status: .conflict)
        }
    }

    private static func load(_ visit: Visit, _ slug: Slug) async throws -> Draft {
        guard let draft = try await DraftStore(visit.database).find(slug) else { throw WebError.notFound }
        return draft
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, _ id: RoadmapItemID?
    ) async throws -> RoadmapItemPage {
        let draft = try await load(visit, slug)
        let items = try await RoadmapStore(visit.database).items(of: draft.id)
        let edition = try await DraftStore(visit.database).edition(of: slug, for: visit.viewer)
        var page = RoadmapItemPage(
            draft: draft, passages: edition?.passages ?? [], places: items.count + 1, csrf: visit.csrfToken)
        if let id {
            guard let place = items.firstIndex(where: { $0.id == id }) else { throw WebError.notFound }
            page.item = items[place]
            page.revision = items[place].revision
        }
        return page
    }
}
