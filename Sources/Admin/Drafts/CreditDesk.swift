import Civic
import Discussion
import Drafts
import HTTPServer
import Pages
import Web

/// Why the passages of a version changed: the list of changes, and the form of one of them.
enum CreditDesk {
    @Sendable static func list(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let version = try await load(visit, slug, number)
        let comments = try await comments(on: version.changes, visit)
        let counts = version.changes.map { change in
            comments.count { $0.state == .published && change.passages.contains($0.passageID) }
        }
        return visit.staffPage(
            creditListPage(
                version, comments: counts, mayEdit: visit.may(.editDrafts), in: visit.phrases))
    }

    @Sendable static func form(_ visit: Visit, slug: Slug, number: Int, id: PassageID) async throws
        -> Response
    {
        try await page(visit, slug, number, id, refused: nil)
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, number: Int, id: PassageID) async throws
        -> Response
    {
        let version = try await load(visit, slug, number)
        guard version.changes.contains(where: { $0.passage?.id == id }) else { throw WebError.notFound }
        let form = CreditForm(visit.form)
        let problems = try await form.problems(of: version.edition.draft.consultationID, visit)
        guard problems.isEmpty else {
            return try await page(visit, slug, number, id, refused: form.refused(problems))
        }
        let act = CreditChange(
            id, of: slug, number: number, reason: form.reason.text, posts: form.posts, by: try visit.member())
        guard try await act.perform(in: visit.site) == .saved else { throw WebError.notFound }
        return visit.seeOther(
            AdminAddresses.draftCredits(slug, number), Flash(.success, "admin.credits.saved"))
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ id: PassageID, refused: RefusedForm?
    ) async throws -> Response {
        let version = try await load(visit, slug, number)
        guard let change = version.changes.first(where: { $0.passage?.id == id }) else {
            throw WebError.notFound
        }
        let chosen = Set(version.notes[id]?.posts ?? [])
        let comments = try await comments(on: [change], visit).filter {
            $0.state == .published || chosen.contains(.comment($0.id))
        }
        let posts = try await CommentContext(site: visit.site, viewer: visit.viewer)
            .contributions(comments, in: visit.database)
        var page = CreditPage(version: version, change: change, passage: id, posts: posts)
        page.refused = refused
        page.csrf = visit.csrfToken
        return visit.staffPage(
            page.render(visit.phrases), status: refused == nil ? .ok : .unprocessableContent)
    }

    private static func load(_ visit: Visit, _ slug: Slug, _ number: Int) async throws -> VersionChanges {
        guard Int32(exactly: number) != nil,
            let version = try await VersionChanges.load(
                slug, number: number, for: visit.viewer, in: visit.database)
        else { throw WebError.notFound }
        return version
    }

    /// What was said about these passages in either version, oldest first.
    private static func comments(
        on changes: [PassageChange], _ visit: Visit
    ) async throws -> [CommentRecord] {
        let passages = Set(changes.flatMap(\.passages)).compactMap { $0 }
        guard !passages.isEmpty else { return [] }
        let filter = CommentFilter(passages: Array(passages))
        return try await CommentStore(visit.database).list(filter, limit: 5000).reversed()
    }
}

extension PassageChange {
    /// The passage itself and those its text came from.
    fileprivate var passages: [PassageID?] { [passage?.id] + origins.map(\.id) }
}
