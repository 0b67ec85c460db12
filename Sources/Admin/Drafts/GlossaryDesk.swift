import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// The words that are explained in a version: staff add, correct and take out.
enum GlossaryDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        try await page(visit, slug, number, refused: nil)
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let form = GlossaryForm(visit.form)
        let problems = form.problems(visit.phrases)
        guard problems.isEmpty else {
            return try await page(visit, slug, number, refused: form.refused(problems))
        }
        let act = ChangeTerm(form.choice, in: slug, number: number, by: try visit.member())
        switch try await act.perform(in: visit.site) {
        case .done:
            return visit.seeOther(
                AdminAddresses.draftGlossary(slug, number), Flash(.success, "glossary.staff.saved"))
        case .notFound: throw WebError.notFound
        case .taken: return try await refuse(visit, slug, number, form, "word", "glossary.staff.taken")
        case .unexplained:
            return try await refuse(visit, slug, number, form, "explanation", "glossary.staff.unexplained")
        }
    }

    private static func refuse(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ form: GlossaryForm, _ field: String, _ key: TextKey
    ) async throws -> Response {
        let problem = RefusedForm.Problem(field: field, message: visit.t(key))
        return try await page(visit, slug, number, refused: form.refused([problem]))
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, _ number: Int, refused: RefusedForm?
    ) async throws -> Response {
        let store = DraftStore(visit.database)
        guard Int32(exactly: number) != nil, let draft = try await store.find(slug),
            let version = try await store.version(number, of: draft.id)
        else { throw WebError.notFound }
        let page = GlossaryPage(
            draft: draft, version: version, terms: try await store.terms(of: version.id),
            mayEdit: visit.may(.editDrafts), refused: refused, csrf: visit.csrfToken)
        return visit.staffPage(
            page.render(visit.phrases), status: refused == nil ? .ok : .unprocessableContent)
    }
}
