import Civic
import Drafts
import HTTPServer
import Pages
import Postgres
import Web

/// The staff list of drafts with their versions.
enum DraftDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await list(visit, refused: nil)
    }

    /// - Parameter refused: the form that makes a draft, where it was not taken.
    static func list(_ visit: Visit, refused: RefusedForm?) async throws -> Response {
        let store = DraftStore(visit.database)
        let scope = visit.scope(of: .readContributions)
        let drafts = try await store.all().filter { scope.contains($0.consultationID) }
        let versions = try await store.versions(of: drafts.map(\.id))
        let lines = drafts.map { draft in
            DraftLine(draft: draft, versions: versions[draft.id] ?? [], publicURL: visit.site.publicURL)
        }
        var page = DraftsPage(drafts: lines, mayEdit: visit.may(.editDrafts), csrf: visit.csrfToken)
        if page.mayEdit {
            page.consultations = try await visit.consultations(for: .editDrafts)
        }
        page.refused = refused
        return visit.staffPage(
            page.render(visit.phrases), status: refused == nil ? .ok : .unprocessableContent)
    }

    /// A version as it will be read, published or not.
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        try await show(visit, slug, number, refused: nil)
    }

    private static func show(
        _ visit: Visit, _ slug: Slug, _ number: Int, refused: RefusedForm?
    ) async throws -> Response {
        guard Int32(exactly: number) != nil,
            let edition = try await DraftStore(visit.database).edition(
                of: slug, number: number, for: visit.viewer)
        else { throw WebError.notFound }
        let page = draftVersionPage(
            edition, mayPublish: visit.may(.editDrafts), csrf: visit.csrfToken, refused: refused,
            in: visit.phrases)
        return visit.staffPage(page, status: refused == nil ? .ok : .unprocessableContent)
    }

    @Sendable static func publish(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let form = VersionForm(visit.form)
        let problems = form.problems(at: visit.now, visit.phrases)
        guard problems.isEmpty else {
            return try await show(visit, slug, number, refused: form.refused(problems))
        }
        if let time = form.time { return try await plan(visit, slug, number, at: time, form.words) }
        let act = PublishVersion(slug, number: number, words: form.words, by: try visit.member())
        let outcome = try await act.perform(in: visit.site)
        if outcome == .notFound { throw WebError.notFound }
        let flash =
            outcome == .published
            ? Flash(.success, "drafts.staff.done") : Flash(.warning, "drafts.staff.already")
        return visit.seeOther(AdminAddresses.drafts(), flash)
    }

    @Sendable static func cancelPlan(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        return try await plan(visit, slug, number, at: nil, nil)
    }

    private static func plan(
        _ visit: Visit, _ slug: Slug, _ number: Int, at time: Instant?, _ words: VersionWords?
    ) async throws -> Response {
        let act = PlanPublication(slug, number: number, at: time, words: words, by: try visit.member())
        let path = AdminAddresses.draftVersion(slug, number)
        switch try await act.perform(in: visit.site) {
        case .planned: return visit.seeOther(path, Flash(.success, "admin.planning.done"))
        case .canceled: return visit.seeOther(path, Flash(.success, "admin.planning.canceled"))
        case .alreadyPublished: return visit.seeOther(path, Flash(.warning, "drafts.staff.already"))
        case .notFound: throw WebError.notFound
        }
    }
}
