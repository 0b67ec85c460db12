import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// What an indicator came to by year: staff enter the numbers and correct them.
enum ActualDesk {
    /// `year` in the query puts a number that is there into the form.
    @Sendable static func page(_ visit: Visit, slug: Slug, id: KPIID) async throws -> Response {
        var page = try await load(visit, slug, id)
        page.edited = visit.query["year"].flatMap { Int($0) }.flatMap(page.actual)
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, id: KPIID) async throws -> Response {
        var page = try await load(visit, slug, id)
        let form = ActualForm(visit.form, unit: page.indicator.kpi.unit)
        page.revision = form.revision
        let problems = form.problems(
            for: page.indicator, at: FiscalYear(at: visit.now), visit.phrases)
        guard problems.isEmpty, let actual = form.actual else {
            page.refused = form.refused(problems)
            page.asksAgain = form.isUnlikely(for: page.indicator)
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        switch try await RecordActual(actual, of: id, in: slug, by: visit.member()).perform(in: visit.site) {
        case .done:
            return visit.seeOther(
                AdminAddresses.draftKPI(slug, id), Flash(.success, "admin.kpi.flash.recorded"))
        case .notFound: throw WebError.notFound
        case .changedMeanwhile:
            // What was typed stays in the form, what is there stands beside it; saving again is then meant.
            var collided = try await load(visit, slug, id)
            collided.refused = form.refused([])
            collided.collided = actual.year
            collided.revision = collided.actual(actual.year.year)?.revision ?? 0
            return visit.staffPage(collided.render(visit.phrases), status: .conflict)
        }
    }

    @Sendable static func remove(_ visit: Visit, slug: Slug, id: KPIID) async throws -> Response {
        _ = try await load(visit, slug, id)
        guard let year = visit.form["year"].flatMap({ Int($0) }).map(FiscalYear.init),
            FiscalYear.allowed.contains(year.year)
        else { throw WebError.notFound }
        let revision = visit.form["revision"].flatMap { Int32($0) } ?? 0
        let act = RemoveActual(year, revision: Int(revision), of: id, in: slug, by: try visit.member())
        let path = AdminAddresses.draftKPI(slug, id)
        switch try await act.perform(in: visit.site) {
        case .done: return visit.seeOther(path, Flash(.success, "admin.kpi.flash.actual_removed"))
        case .changedMeanwhile: return visit.seeOther(path, Flash(.warning, "admin.kpi.flash.changed"))
        case .notFound: throw WebError.notFound
        }
    }

    /// The indicator as the newest version that has it states it.
    private static func load(_ visit: Visit, _ slug: Slug, _ id: KPIID) async throws -> ActualPage {
        let store = DraftStore(visit.database)
        guard let draft = try await store.find(slug) else { throw WebError.notFound }
        guard let version = try await store.newestVersion(stating: id, in: draft.id),
            let indicator = try await store.indicators(of: version).first(where: { $0.id == id })
        else { throw WebError.notFound }
        return ActualPage(
            draft: draft, indicator: indicator,
            former: try await KPIStore(visit.database).formerActuals(of: id), csrf: visit.csrfToken)
    }
}
