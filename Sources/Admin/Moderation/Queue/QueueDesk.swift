import Civic
import HTTPServer
import Moderation
import Pages
import Postgres
import Web

/// The queue, and what moderators decide from it.
enum QueueDesk {
    static let pageSize = 30

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let query = QueueQuery(visit.query)
        var page = try await page(query, visit)
        if let done = query.done { page.done = try await QueueDone.read(done, visit) }
        try await LookStore(visit.database).note(
            page.items.map(\.entry.id), by: visit.member().id, alone: false)
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func decide(_ visit: Visit) async throws -> Response {
        let tickets = visit.form.all("chosen").compactMap(EntryTicket.init)
        let isHiding = visit.form["act"] == "hide"
        var reason: Reason?
        do {
            if isHiding { reason = try HidingForm(visit.form, visit.phrases).reason() }
        } catch {
            return try await refuse(HidingForm(visit.form, visit.phrases).refused(error), tickets, visit)
        }
        guard !tickets.isEmpty else {
            return visit.seeOther(next(visit), Flash(.warning, "moderation.staff.queue.none_chosen"))
        }
        let result = try await QueueRound(visit: visit, reason: reason).perform(tickets)
        // Own words are not lost where a colleague was faster.
        let words = visit.form["reason"] ?? ""
        guard result.left.isEmpty || !isHiding || words.isEmpty else {
            return try await conflict(result, words, visit)
        }
        return answer(result, visit)
    }

    @Sendable static func undo(_ visit: Visit) async throws -> Response {
        guard let batch = visit.form["batch"].flatMap({ Int64($0) }) else { throw WebError.notFound }
        let result = try await UndoDecisions(batch, by: visit.member()).perform(in: visit.site)
        visit.note("decisions_undone", visit.viewer.staff?.id, subject: "batch/\(batch)")
        let counts = ["done": visit.phrases.number(result.done), "left": visit.phrases.number(result.left)]
        let flash =
            result.left == 0 && result.done > 0
            ? Flash(.success, "moderation.staff.queue.undone", counts)
            : Flash(.warning, "moderation.staff.queue.undone_partly", counts)
        return visit.seeOther(AdminAddresses.queue(), flash)
    }

    private static func answer(_ round: QueueRound.Result, _ visit: Visit) -> Response {
        var path = next(visit)
        if round.done > 0 { path += (path.contains("?") ? "&" : "?") + "done=\(round.batch)" }
        guard !round.left.isEmpty else { return visit.seeOther(path + "#queue") }
        return visit.seeOther(path, Flash(.warning, "moderation.staff.queue.left", leftWords(round, visit)))
    }

    private static func leftWords(_ round: QueueRound.Result, _ visit: Visit) -> [String: String] {
        let shown = round.left.prefix(3).joined(separator: visit.t("moderation.staff.queue.and"))
        return ["count": visit.phrases.number(round.left.count), "list": shown]
    }

    /// The list as it is now, with what was typed.
    private static func conflict(
        _ round: QueueRound.Result, _ words: String, _ visit: Visit
    ) async throws -> Response {
        var page = try await page(nextQuery(visit), visit)
        if round.done > 0 { page.done = try await QueueDone.read(round.batch, visit) }
        page.conflict = QueuePage.Conflict(
            message: visit.t("moderation.staff.queue.left", leftWords(round, visit)), words: words)
        return visit.staffPage(page.render(visit.phrases), status: .conflict)
    }

    /// Back to the part of the list in which the moderator works.
    private static func next(_ visit: Visit) -> String {
        OwnPath(visit.form["next"])?.path ?? AdminAddresses.queue()
    }

    private static func nextQuery(_ visit: Visit) -> QueueQuery {
        let query = next(visit).split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        return QueueQuery(Form.parse(query: query))
    }

    private static func refuse(
        _ refused: RefusedForm, _ tickets: [EntryTicket], _ visit: Visit
    ) async throws -> Response {
        var page = try await page(nextQuery(visit), visit)
        page.refused = refused
        page.chosen = Set(tickets.map(\.description))
        return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
    }

    private static func page(_ query: QueueQuery, _ visit: Visit) async throws -> QueuePage {
        let consultations = try await visit.consultations(for: .moderate)
        let scope = visit.scope(of: .moderate)
        let filter = QueueFilter(
            cause: query.cause, kind: query.kind,
            consultation: consultations.first { $0.slug == query.consultation }?.id,
            pupilsOnly: query.pupilsOnly, scope: scope)
        let store = EntryStore(visit.database)
        // One more than shown tells whether there are more.
        let found = try await store.waiting(filter, after: query.after, limit: pageSize + 1)
        let shown = Array(found.prefix(pageSize))
        return QueuePage(
            query: query, tabs: try await ModerationTabs.read(visit),
            items: try await QueueItems(visit: visit).items(shown),
            total: try await store.count(filter),
            oldest: try await store.oldestWaiting(QueueFilter(scope: scope)),
            hasMore: found.count > pageSize, consultations: consultations,
            colleagues: try await QueueItems(visit: visit).colleagues(shown.map(\.id)),
            csrf: visit.csrfToken, now: visit.now)
    }
}
