import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// The indicators of a draft as its versions state them: staff correct what the import read.
enum KPIDesk {
    @Sendable static func list(_ visit: Visit, slug: Slug) async throws -> Response {
        let store = DraftStore(visit.database)
        guard let draft = try await store.find(slug) else { throw WebError.notFound }
        let versions = try await store.versions(of: [draft.id])[draft.id] ?? []
        let wanted = visit.query["version"].flatMap { Int($0) }
        let version = wanted.map { number in versions.first { $0.number == number } } ?? versions.first
        guard let version else { throw WebError.notFound }
        let page = KPIListPage(
            draft: draft, versions: versions, version: version,
            indicators: try await store.indicators(of: version.id), mayEdit: visit.may(.editDrafts))
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func new(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let (draft, version) = try await load(visit, slug, number)
        return visit.staffPage(
            KPIPage(draft: draft, version: version, csrf: visit.csrfToken).render(visit.phrases))
    }

    @Sendable static func add(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let (draft, version) = try await load(visit, slug, number)
        let form = KPIForm(visit.form)
        let problems = form.problems(visit.phrases)
        guard problems.isEmpty else {
            var page = KPIPage(draft: draft, version: version, csrf: visit.csrfToken)
            page.refused = form.refused(problems)
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let outcome = try await SaveKPI(form.words, of: slug, number: number, by: visit.member())
            .perform(in: visit.site)
        return try answer(outcome, slug, number, "admin.kpi.flash.added", visit)
    }

    @Sendable static func form(_ visit: Visit, slug: Slug, number: Int, id: KPIID) async throws -> Response {
        visit.staffPage(try await page(visit, slug, number, id).render(visit.phrases))
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, number: Int, id: KPIID) async throws -> Response {
        var page = try await page(visit, slug, number, id)
        let form = KPIForm(visit.form)
        let problems = form.problems(visit.phrases)
        guard problems.isEmpty else {
            page.refused = form.refused(problems)
            page.revision = form.revision
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let outcome = try await SaveKPI(
            form.words, as: id, revision: form.revision, of: slug, number: number, by: visit.member()
        ).perform(in: visit.site)
        guard outcome == .changedMeanwhile else {
            return try answer(outcome, slug, number, "admin.kpi.flash.saved", visit)
        }
        // What was typed stays in the form, what the other saved stands beside it; saving again is then meant.
        var collided = try await Self.page(visit, slug, number, id)
        collided.refused = form.refused([])
        collided.collision = true
        return visit.staffPage(collided.render(visit.phrases), status: .conflict)
    }

    @Sendable static func remove(_ visit: Visit, slug: Slug, number: Int, id: KPIID) async throws -> Response
    {
        _ = try await load(visit, slug, number)
        let revision = visit.form["revision"].flatMap { Int($0) } ?? 0
        let outcome = try await RemoveKPI(
            id, revision: revision, of: slug, number: number, by: visit.member()
        ).perform(in: visit.site)
        if outcome == .changedMeanwhile {
            return visit.seeOther(
                AdminAddresses.versionKPI(slug, number, id), Flash(.warning, "admin.kpi.flash.changed"))
        }
        return try answer(outcome, slug, number, "admin.kpi.flash.removed", visit)
    }

    private static func answer(
        _ outcome: FigureOutcome, _ slug: Slug, _ number: Int, _ done: String, _ visit: Visit
    ) throws -> Response {
        guard outcome == .done else { throw WebError.notFound }
        let path = address(AdminAddresses.draftKPIs(slug), [("version", String(number))])
        return visit.seeOther(path, Flash(.success, done))
    }

    private static func load(
        _ visit: Visit, _ slug: Slug, _ number: Int
    ) async throws -> (Draft, DraftVersion) {
        let store = DraftStore(visit.database)
        guard Int32(exactly: number) != nil, let draft = try await store.find(slug),
            let version = try await store.version(number, of: draft.id)
        else { throw WebError.notFound }
        return (draft, version)
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ id: KPIID
    ) async throws -> KPIPage {
        let (draft, version) = try await load(visit, slug, number)
        let stored = try await DraftStore(visit.database).kpis(of: version.id)
        guard let found = stored.first(where: { $0.id == id }) else { throw WebError.notFound }
        var page = KPIPage(draft: draft, version: version, csrf: visit.csrfToken)
        page.stored = found
        page.revision = found.revision
        return page
    }
}
