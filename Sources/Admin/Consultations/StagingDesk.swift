import Civic
import Drafts
import HTTPServer
import Pages
import Postgres
import Web

/// Publishes consultations, now or by the clock, takes that back, and makes links to what is not published yet.
enum StagingDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        try await show(try await PlanDesk.find(slug, visit), visit)
    }

    @Sendable static func publish(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        guard visit.form["do"] == "later" else { return try await publishNow(consultation, visit) }
        let day = CivilDate(written: visit.form["date"] ?? "")
        let minutes = TimeOfDay.minutes(visit.form["time"] ?? "")
        let moment = day.flatMap { day in minutes.map { TimeOfDay.instant(day, $0) } }
        guard let moment, moment > visit.now else {
            let values = ["date": visit.form["date"] ?? "", "time": visit.form["time"] ?? ""]
            let problem = RefusedForm.Problem(field: "date", message: visit.t("admin.staging.problem.moment"))
            return try await show(
                consultation, visit, later: RefusedForm(values: values, problems: [problem]))
        }
        try await perform("consultation.schedule", consultation, visit) {
            _ = try await ConsultationStore($0).schedule(consultation.id, at: moment)
        }
        return answer("admin.staging.scheduled", slug, visit)
    }

    private static func publishNow(_ consultation: Consultation, _ visit: Visit) async throws -> Response {
        try await perform("consultation.publication", consultation, visit) {
            _ = try await ConsultationStore($0).publish(consultation.id, at: visit.now)
            try await PreviewStore($0).revoke(of: consultation.id)
        }
        return answer("admin.staging.published", consultation.slug, visit)
    }

    @Sendable static func withdraw(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        if try await visit.ports.hasSubmissions(in: consultation.id, database: visit.database) {
            return visit.seeOther(
                AdminAddresses.consultation(slug), Flash(.warning, "admin.staging.written_in"))
        }
        try await perform("consultation.withdrawal", consultation, visit) {
            try await ConsultationStore($0).withdraw(consultation.id)
        }
        return answer("admin.staging.withdrawn", slug, visit)
    }

    /// The address is in the message of the next page and nowhere else: only its hash is stored.
    @Sendable static func makeLink(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        let typed = WrittenText(visit.form["expires"] ?? "", keepsLines: false).text
        let day = CivilDate(written: typed)
        let expiry = day.map { TimeOfDay.instant($0, 23 * 60 + 59, isEnd: true) }
        if !typed.isEmpty && (expiry.map { $0 <= visit.now } ?? true) {
            let problem = RefusedForm.Problem(
                field: "expires", message: visit.t("admin.staging.problem.expires"))
            return try await show(
                consultation, visit, link: RefusedForm(values: ["expires": typed], problems: [problem]))
        }
        let token = try await visit.database.transaction { transaction in
            try await record("consultation.preview", consultation.id, in: transaction, visit)
            return try await PreviewStore(transaction).make(for: consultation.id, until: expiry)
        }
        let address = visit.site.publicURL + PreviewAddresses.consultation(token)
        return visit.seeOther(
            AdminAddresses.consultation(slug),
            Flash(.success, "admin.staging.link_made", ["address": address]))
    }

    @Sendable static func revokeLink(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        try await perform("consultation.preview_end", consultation, visit) {
            try await PreviewStore($0).revoke(of: consultation.id)
        }
        return answer("admin.staging.link_revoked", slug, visit)
    }

    /// Which version of a draft the link shows; an empty number means the newest.
    @Sendable static func chooseVersion(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await PlanDesk.find(slug, visit)
        guard let draft = visit.form["draft"].flatMap(Slug.init(rawValue:)),
            let found = try await DraftStore(visit.database).find(draft),
            found.consultationID == consultation.id
        else { throw WebError.notFound }
        let versions = try await DraftStore(visit.database).versions(of: [found.id])[found.id] ?? []
        let number = visit.form["version"] ?? ""
        let chosen = versions.first { String($0.number) == number }
        if chosen == nil && !number.isEmpty { throw WebError.notFound }
        try await perform("consultation.preview_version", consultation, visit) {
            try await PreviewStore($0).choose(chosen?.id, of: found.id)
        }
        return answer("admin.staging.version_chosen", slug, visit)
    }

    private static func perform(
        _ act: String, _ consultation: Consultation, _ visit: Visit,
        _ body: @escaping @Sendable (Transaction) async throws -> Void
    ) async throws {
        try await visit.database.transaction { transaction in
            try await body(transaction)
            try await record(act, consultation.id, in: transaction, visit)
            visit.site.changesPublicPages(in: transaction)
        }
    }

    private static func answer(_ key: TextKey, _ slug: Slug, _ visit: Visit) -> Response {
        visit.seeOther(AdminAddresses.consultation(slug), Flash(.success, key.name))
    }

    private static func show(
        _ consultation: Consultation, _ visit: Visit, later: RefusedForm? = nil, link: RefusedForm? = nil
    ) async throws -> Response {
        let database = visit.database
        let drafts = try await DraftStore(database).all().filter { $0.consultationID == consultation.id }
        let page = StagingPage(
            consultation: consultation, now: visit.now, publicURL: visit.site.publicURL,
            isTouched: try await visit.ports.hasSubmissions(in: consultation.id, database: database),
            mayEdit: visit.may(.editDrafts), csrf: visit.csrfToken,
            link: try await PreviewStore(database).link(of: consultation.id),
            drafts: drafts, versions: try await DraftStore(database).versions(of: drafts.map(\.id)),
            shown: try await PreviewStore(database).drafts(of: consultation.id), later: later,
            expiry: link)
        return visit.staffPage(
            page.render(visit.phrases), status: later == nil && link == nil ? .ok : .unprocessableContent)
    }
}
