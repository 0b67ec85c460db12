import Civic
import HTTPServer
import Moderation
import Pages
import Postgres
import Web

/// What authors say against hidings, and the decisions on it.
enum AppealDesk {
    static let shownDecided = 20

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let store = AppealStore(visit.database)
        let scope = visit.scope(of: .moderate)
        let list = AppealList(
            tabs: try await ModerationTabs.read(visit),
            open: try await AppealCases(visit: visit).cases(store.list(isOpen: true, in: scope, limit: 100)),
            decided: try await AppealCases(visit: visit).cases(
                store.list(isOpen: false, in: scope, limit: shownDecided)))
        return visit.staffPage(list.render(visit.phrases, at: visit.now))
    }

    @Sendable static func show(_ visit: Visit, id: AppealID) async throws -> Response {
        let page = try await page(id, visit)
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func decide(_ visit: Visit, id: AppealID) async throws -> Response {
        var page = try await page(id, visit)
        let form = visit.form
        let outcome = form["outcome"].flatMap(Appeal.Outcome.init(rawValue:))
        let reason = Result { () throws(Reason.Problem) in try Reason(form["reason"] ?? "") }
        guard let outcome, case .success(let reason) = reason else {
            page.refused = refused(outcome, reason, visit)
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let result = try await DecideAppeal(id, outcome, reason: reason, by: visit.member())
            .perform(in: visit.site)
        switch result {
        case .done:
            visit.note("appeal_decided", visit.viewer.staff?.id, subject: "appeal/\(id)")
            return visit.seeOther(
                AdminAddresses.appeal(id), Flash(.success, "moderation.staff.appeals.result.done"))
        case .alreadyDecided, .sameModerator:
            page = try await self.page(id, visit)
            page.refused = RefusedForm(
                values: ["reason": reason.text, "outcome": outcome.rawValue],
                problems: [
                    .init(
                        field: "reason", message: visit.t(TextKey("moderation.staff.appeals.result", result)))
                ])
            return visit.staffPage(page.render(visit.phrases), status: .conflict)
        }
    }

    private static func refused(
        _ outcome: Appeal.Outcome?, _ reason: Result<Reason, Reason.Problem>, _ visit: Visit
    ) -> RefusedForm {
        var problems: [RefusedForm.Problem] = []
        if outcome == nil {
            problems.append(
                .init(field: "outcome", message: visit.t("moderation.staff.appeals.problem.outcome")))
        }
        if case .failure(let problem) = reason {
            problems.append(.init(field: "reason", message: problem.message(visit.phrases)))
        }
        return RefusedForm(
            values: ["reason": visit.form["reason"] ?? "", "outcome": outcome?.rawValue ?? ""],
            problems: problems)
    }

    private static func page(_ id: AppealID, _ visit: Visit) async throws -> AppealDecisionPage {
        guard let appeal = try await AppealStore(visit.database).find(id),
            let found = try await AppealCases(visit: visit).cases([appeal]).first
        else { throw WebError.notFound }
        let may = try await DecideAppeal.may(
            visit.member().id, decideAgainst: found.decision, in: visit.database, visit.site)
        return AppealDecisionPage(found: found, mayDecide: may, csrf: visit.csrfToken)
    }
}
