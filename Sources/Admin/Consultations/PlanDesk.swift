import Civic
import HTTPServer
import Pages
import Web

/// Makes and changes consultations.
enum PlanDesk {
    @Sendable static func new(_ visit: Visit) async throws -> Response {
        show(nil, RefusedForm(values: PlanValues.new, problems: []), visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        let form = PlanForm(visit.form, current: nil, isTouched: false, visit.phrases)
        guard let plan = form.plan else { return show(nil, form.refused, visit) }
        let created = try await visit.database.transaction { transaction in
            guard let id = try await ConsultationStore(transaction).create(plan) else { return false }
            try await record("consultation.creation", id, in: transaction, visit)
            return true
        }
        guard created else { return show(nil, form.refused("slug", "admin.plan.problem.slug_taken"), visit) }
        return visit.seeOther(
            AdminAddresses.consultation(plan.slug), Flash(.success, "admin.plan.created"))
    }

    @Sendable static func edit(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await find(slug, visit)
        let store = ConsultationStore(visit.database)
        let values = PlanValues.of(
            consultation, try await store.steps(of: consultation.id),
            try await store.submitterForm(of: consultation.id))
        return show(consultation, RefusedForm(values: values, problems: []), visit)
    }

    @Sendable static func save(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await find(slug, visit)
        let isTouched = try await visit.ports.hasSubmissions(in: consultation.id, database: visit.database)
        let form = PlanForm(visit.form, current: consultation, isTouched: isTouched, visit.phrases)
        guard let plan = form.plan else { return show(consultation, form.refused, visit) }
        let saved = try await visit.database.transaction { transaction in
            guard try await ConsultationStore(transaction).change(consultation.id, to: plan) else {
                return false
            }
            try await record("consultation.change", consultation.id, in: transaction, visit)
            visit.site.changesPublicPages(in: transaction)
            return true
        }
        guard saved else {
            return show(consultation, form.refused("slug", "admin.plan.problem.slug_taken"), visit)
        }
        return visit.seeOther(AdminAddresses.consultation(plan.slug), Flash(.success, "admin.plan.saved"))
    }

    static func find(_ slug: Slug, _ visit: Visit) async throws -> Consultation {
        guard let found = try await ConsultationStore(visit.database).find(slug, for: visit.viewer) else {
            throw WebError.notFound
        }
        return found
    }

    private static func show(_ consultation: Consultation?, _ form: RefusedForm, _ visit: Visit) -> Response {
        let page = PlanPage(consultation: consultation, csrf: visit.csrfToken, form: form)
        return visit.staffPage(
            page.render(visit.phrases), status: form.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
