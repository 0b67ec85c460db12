import Civic
import HTML

/// What is wrong with a refused form, at its top, each with a link to its field; nothing for a new form.
///
/// `scope` is that of the form's fields, see ``FormField/scope``.
public func errorSummary(_ refused: RefusedForm?, _ phrases: Phrases, scope: String = "") -> HTML {
    guard let refused, !refused.problems.isEmpty else { return .empty }
    return """
        <div class="error-summary" role="alert" tabindex="-1" data-focus>
        <h2>\(phrases("common.form.problems", count: refused.problems.count))</h2>
        <ul>\(each: refused.problems, { problem($0, scope) })</ul>
        </div>
        """
}

private func problem(_ problem: RefusedForm.Problem, _ scope: String) -> HTML {
    let target = FormField(problem.field, label: "", scope: scope).id
    return "<li><a href=\"#\(target)\">\(problem.message)</a></li>"
}
