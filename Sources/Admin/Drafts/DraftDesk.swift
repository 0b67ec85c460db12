import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// The staff list of drafts with their versions.
enum DraftDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let store = DraftStore(visit.database)
        let drafts = try await store.all()
        let versions = try await store.versions(of: drafts.map(\.id))
        let lines = drafts.map { draft in
            DraftLine(draft: draft, versions: versions[draft.id] ?? [], publicURL: visit.site.publicURL)
        }
        return visit.staffPage(draftsPage(lines, in: visit.phrases))
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
        let problems = form.problems(visit.phrases)
        guard problems.isEmpty else {
            return try await show(visit, slug, number, refused: form.refused(problems))
        }
        let act = PublishVersion(slug, number: number, words: form.words, by: try visit.member())
        let outcome = try await act.perform(in: visit.site)
        if outcome == .notFound { throw WebError.notFound }
        let flash =
            outcome == .published
            ? Flash(.success, "drafts.staff.done") : Flash(.warning, "drafts.staff.already")
        return visit.seeOther(AdminAddresses.drafts(), flash)
    }
}
