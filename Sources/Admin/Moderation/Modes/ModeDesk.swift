import Civic
import HTTPServer
import Moderation
import Pages
import Postgres
import Web

/// What is looked at before others read it, consultation by consultation, and when moderators get a mail.
enum ModeDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(try await model(visit).render(visit.phrases))
    }

    @Sendable static func saveAlert(_ visit: Visit) async throws -> Response {
        let typed = WrittenText(visit.form["hours"] ?? "").text
        let hours = Int(typed.precomposedStringWithCompatibilityMapping)
        guard let hours, QueueSetting.hours.contains(hours) else {
            var page = try await model(visit)
            let message = visit.t(
                "moderation.staff.modes.problem",
                ["limit": visit.phrases.number(QueueSetting.hours.upperBound)])
            page.refused = RefusedForm(
                values: ["hours": typed], problems: [.init(field: "hours", message: message)])
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        try await visit.database.transaction { transaction in
            try await QueueSettingStore(transaction).save(alertHours: hours)
            try await WordDesk.record("queue.alert", in: transaction, visit)
        }
        return visit.seeOther(AdminAddresses.modes(), Flash(.success, "moderation.staff.modes.saved"))
    }

    @Sendable static func saveMode(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        let checks = Set(visit.form.all("check").compactMap(Hold.init(rawValue:)))
        try await visit.database.transaction { transaction in
            try await ModeStore(transaction).save(checks, for: consultation.id)
            try await WordDesk.record("queue.mode consultation:\(consultation.id)", in: transaction, visit)
        }
        return visit.seeOther(AdminAddresses.modes(), Flash(.success, "moderation.staff.modes.saved"))
    }

    private static func model(_ visit: Visit) async throws -> ModePage {
        // Where nothing is written any more nothing is to be chosen.
        let consultations = try await visit.consultations(for: .moderate).filter {
            $0.phase(at: visit.now) != .closed
        }
        return ModePage(
            tabs: try await ModerationTabs.read(visit), consultations: consultations,
            checks: try await ModeStore(visit.database).checks(of: consultations.map(\.id)),
            alertHours: try await QueueSettingStore(visit.database).alertHours(),
            maySetAlert: visit.scope(of: .moderate) == .all, csrf: visit.csrfToken)
    }
}
