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
        let values = try await PlanValues.load(consultation, in: visit.database)
        return show(consultation, RefusedForm(values: values, problems: []), visit)
    }

    @Sendable static func save(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await find(slug, visit)
        let isTouched = try await visit.ports.hasSubmissions(in: consultation.id, database: visit.database)
        let form = PlanForm(visit.form, current: consultation, isTouched: isTouched, visit.phrases)
        guard let plan = form.plan else { return show(consultation, form.refused, visit) }
        let outcome = try await visit.database.transaction { transaction in
            let store = ConsultationStore(transaction)
            guard let current = try await store.lock(consultation.id) else { throw WebError.notFound }
            let values = try await PlanValues.load(current, in: transaction)
            let known = visit.form["basis"] ?? PlanValues.basis(values)
            guard known == PlanValues.basis(values) else { return Outcome.changedMeanwhile(values) }
            guard try await store.change(consultation.id, to: plan) else { return .slugTaken }
            try await record("consultation.change", consultation.id, in: transaction, visit)
            visit.site.changesPublicPages(in: transaction)
            return .saved
        }
        switch outcome {
        case .saved:
            return visit.seeOther(
                AdminAddresses.consultation(plan.slug), Flash(.success, "admin.plan.saved"))
        case .slugTaken:
            return show(consultation, form.refused("slug", "admin.plan.problem.slug_taken"), visit)
        case .changedMeanwhile(let values):
            var page = PlanPage(consultation: consultation, csrf: visit.csrfToken, form: form.refused)
            page.basis = PlanValues.basis(values)
            page.stored = values
            return visit.staffPage(page.render(visit.phrases), status: .conflict)
        }
    }

    private enum Outcome: Sendable {
        case saved, slugTaken
        /// Somebody else saved since the form was opened; what they saved.
        case changedMeanwhile([String: String])
    }

    static func find(_ slug: Slug, _ visit: Visit) async throws -> Consultation {
        guard let found = try await ConsultationStore(visit.database).find(slug, for: visit.viewer) else {
            throw WebError.notFound
        }
        return found
    }

    private static func show(_ consultation: Consultation?, _ form: RefusedForm, _ visit: Visit) -> Response {
        var page = PlanPage(consultation: consultation, csrf: visit.csrfToken, form: form)
        page.basis = form["basis"].isEmpty ? PlanValues.basis(form.values) : form["basis"]
        return visit.staffPage(
            page.render(visit.phrases), status: form.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
