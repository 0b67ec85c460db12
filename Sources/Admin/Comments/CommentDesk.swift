import Civic
import Discussion
import HTTPServer
import Moderation
import Pages
import Web

/// The staff list of comments, and hiding and restoring from it.
enum CommentDesk {
    static let pageSize = 50

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let query = CommentQuery(visit.query)
        let drafts = try await DraftChoices.all(visit)
        let filter = try await filter(query, visit)
        let store = CommentStore(visit.database)
        // One more than shown tells whether there are older ones.
        let found = try await store.list(filter, before: query.before, limit: pageSize + 1)
        let shown = Array(found.prefix(pageSize))
        let more = found.count > pageSize ? shown.last?.id.rawValue : nil
        let list = ContributionList(
            title: visit.t("admin.nav.comments"),
            filters: commentFilters(query, drafts: drafts, visit.phrases),
            contributions: try await context(visit).contributions(shown, in: visit.database),
            total: try await store.count(filter),
            older: Older(query.address, before: query.before?.rawValue, last: more),
            forms: forms(visit, next: visit.ownAddress, refused: nil))
        return visit.staffPage(contributionListPage(list, in: visit.phrases))
    }

    @Sendable static func show(_ visit: Visit, _ id: CommentID) async throws -> Response {
        try await page(visit, id, refused: nil)
    }

    @Sendable static func hide(_ visit: Visit, _ id: CommentID) async throws -> Response {
        try await ModerationDesk.hide(.comment(id), visit, own: AdminAddresses.comment(id)) {
            refused, status in
            try await page(visit, id, refused: refused, status: status)
        }
    }

    @Sendable static func restore(_ visit: Visit, _ id: CommentID) async throws -> Response {
        try await ModerationDesk.restore(.comment(id), visit, own: AdminAddresses.comment(id))
    }

    private static func page(
        _ visit: Visit, _ id: CommentID, refused: RefusedForm?, status: Status = .ok
    ) async throws -> Response {
        let records = try await CommentStore(visit.database).records([id])
        let found = try await context(visit).contributions(records, in: visit.database)
        guard var contribution = found.first else { throw WebError.notFound }
        let submitters = SubmitterStore(visit.database, secret: visit.site.secret)
        if visit.may(.readPersonalData), try await submitters.has(id) {
            contribution.submitterPath = AdminAddresses.commentSubmitter(id)
        }
        let next = OwnPath(visit.form["next"])?.path ?? AdminAddresses.comment(id)
        let page = contributionPage(
            contribution, title: visit.t("admin.contribution.comment_title", ["id": "\(id)"]),
            trail: [Crumb(visit.t("admin.nav.comments"), AdminAddresses.comments())],
            forms: forms(visit, next: next, refused: refused)?(contribution),
            panel: try await EntryPanel.open(.comment(id), visit)?.html(visit.phrases) ?? .empty,
            in: visit.phrases)
        return visit.staffPage(page, status: status)
    }

    private static func forms(
        _ visit: Visit, next: String, refused: RefusedForm?
    ) -> (@Sendable (Contribution) -> ModerationForms)? {
        guard visit.may(.moderate) else { return nil }
        let csrf = visit.csrfToken
        return { contribution in
            let id = CommentID(rawValue: contribution.subject.id)
            return ModerationForms(
                hiding: AdminAddresses.commentHiding(id), restoration: AdminAddresses.commentRestoration(id),
                next: next, csrf: csrf, refused: refused)
        }
    }

    private static func context(_ visit: Visit) -> CommentContext {
        CommentContext(site: visit.site, viewer: visit.viewer)
    }

    private static func filter(_ query: CommentQuery, _ visit: Visit) async throws -> CommentFilter {
        var passages = query.passage.map { [$0] }
        if passages == nil, let draft = query.draft {
            passages = try await DraftChoices.passages(of: draft, visit)
        }
        return CommentFilter(
            passages: passages, stance: query.stance, state: query.state, text: query.text,
            scope: visit.scope(of: .readContributions))
    }
}
