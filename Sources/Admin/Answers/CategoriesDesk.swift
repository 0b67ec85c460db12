import Answers
import Civic
import HTTPServer
import Pages
import Web

/// The categories of a consultation's answers.
enum CategoriesDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let stored = try await AnswerCategoryStore(visit.database).all(of: consultation.id)
        // Before staff began, the usual set is shown; saving it makes it this consultation's own.
        let lines =
            stored.isEmpty
            ? NewCategory.usual
            : stored.map {
                NewCategory(id: $0.id, code: $0.code, label: $0.label, explanation: $0.explanation)
            }
        return visit.staffPage(page(consultation, lines, nil, visit))
    }

    @Sendable static func edit(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let form = CategoriesForm(visit.form)
        let problems = form.problems(visit.phrases)
        guard problems.isEmpty else { return refused(problems, form, consultation, visit) }
        let outcome = try await EditCategories(form.filled, in: consultation.id, by: visit.member())
            .perform(in: visit.site)
        switch outcome {
        case .done:
            return visit.seeOther(
                AdminAddresses.answerCategories(slug), Flash(.success, "admin.answers.flash.saved"))
        case .doneAndReopened:
            return visit.seeOther(
                AdminAddresses.answerCategories(slug),
                Flash(.warning, "admin.answers.flash.categories_reopened"))
        case .inUse:
            return refused(
                [form.problem("code-0", "admin.answers.categories.in_use", visit.phrases)], form,
                consultation, visit)
        case .sameCode:
            return refused(
                [form.problem("code-0", "admin.answers.categories.same_code", visit.phrases)], form,
                consultation, visit)
        }
    }

    private static func refused(
        _ problems: [RefusedForm.Problem], _ form: CategoriesForm, _ consultation: Consultation,
        _ visit: Visit
    ) -> Response {
        visit.staffPage(
            page(consultation, form.lines, RefusedForm(values: [:], problems: problems), visit),
            status: .unprocessableContent)
    }

    private static func page(
        _ consultation: Consultation, _ lines: [NewCategory], _ refused: RefusedForm?, _ visit: Visit
    ) -> Page {
        categoriesPage(
            consultation, lines, refused, csrf: visit.may(.editAnswers) ? visit.csrfToken : nil,
            mayEdit: visit.may(.editAnswers), in: visit.phrases)
    }
}
