import Civic
import HTTPServer
import Ideas
import Pages
import Web

/// The staff list of ideas, and hiding and restoring from it.
enum IdeaDesk {
    static let pageSize = 50

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let query = IdeaQuery(visit.query)
        let filter = IdeaFilter(
            state: query.state, text: query.text, scope: visit.scope(of: .readContributions))
        let store = IdeaStore(visit.database)
        // One more than shown tells whether there are older ones.
        let found = try await store.list(filter, before: query.before, limit: pageSize + 1)
        let shown = Array(found.prefix(pageSize))
        let more = found.count > pageSize ? shown.last?.id.rawValue : nil
        let list = ContributionList(
            title: visit.t("admin.nav.ideas"), filters: ideaFilters(query, visit.phrases),
            contributions: try await context(visit).contributions(shown, in: visit.database),
            total: try await store.count(filter),
            older: Older(query.address, before: query.before?.rawValue, last: more),
            forms: forms(visit, next: visit.ownAddress, refused: nil))
        return visit.staffPage(contributionListPage(list, in: visit.phrases))
    }

    @Sendable static func show(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        try await page(visit, id, refused: nil)
    }

    @Sendable static func hide(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        try await ModerationDesk.hide(.idea(id), visit, own: AdminAddresses.idea(id)) { refused, status in
            try await page(visit, id, refused: refused, status: status)
        }
    }

    @Sendable static func restore(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        try await ModerationDesk.restore(.idea(id), visit, own: AdminAddresses.idea(id))
    }

    private static func page(
        _ visit: Visit, _ id: IdeaID, refused: RefusedForm?, status: Status = .ok
    ) async throws -> Response {
        let records = try await IdeaStore(visit.database).records([id])
        let found = try await context(visit).contributions(records, in: visit.database)
        guard let contribution = found.first else { throw WebError.notFound }
        let next = OwnPath(visit.form["next"])?.path ?? AdminAddresses.idea(id)
        let page = contributionPage(
            contribution, title: visit.t("admin.contribution.idea_title", ["id": "\(id)"]),
            trail: [Crumb(visit.t("admin.nav.ideas"), AdminAddresses.ideas())],
            forms: forms(visit, next: next, refused: refused)?(contribution),
            panel: try await EntryPanel.open(.idea(id), visit)?.html(visit.phrases) ?? .empty,
            in: visit.phrases)
        return visit.staffPage(page, status: status)
    }

    private static func forms(
        _ visit: Visit, next: String, refused: RefusedForm?
    ) -> (@Sendable (Contribution) -> ModerationForms)? {
        guard visit.may(.moderate) else { return nil }
        let csrf = visit.csrfToken
        return { contribution in
            let id = IdeaID(rawValue: contribution.subject.id)
            return ModerationForms(
                hiding: AdminAddresses.ideaHiding(id), restoration: AdminAddresses.ideaRestoration(id),
                next: next, csrf: csrf, refused: refused)
        }
    }

    private static func context(_ visit: Visit) -> IdeaContext {
        IdeaContext(site: visit.site, viewer: visit.viewer)
    }
}
