import Answers
import Civic
import HTML
import Pages

/// The categories of a consultation, each with code, label and what residents are told it means.
func categoriesPage(
    _ consultation: Consultation, _ lines: [NewCategory], _ refused: RefusedForm?, csrf: String?,
    mayEdit: Bool, in phrases: Phrases
) -> Page {
    let slug = consultation.slug
    let all =
        mayEdit && lines.count < CategoriesForm.limit ? lines + [NewCategory(code: "", label: "")] : lines
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(each: Array(all.enumerated()), { line($0.element, $0.offset, refused, phrases) })
        \(if: mayEdit, button(phrases("admin.answers.save")))
        """
    return Page(
        phrases("admin.answers.categories.title"),
        trail: [
            Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
            Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
        ],
        content: """
            <p>\(phrases("admin.answers.categories.lead"))</p>
            \(mayEdit ? postForm(to: AdminAddresses.answerCategories(slug), csrf: csrf, style: .stacked, fields) : reading(lines))
            """)
}

private func reading(_ lines: [NewCategory]) -> HTML {
    "<dl>\(each: lines, { "<dt>\($0.code) \($0.label)</dt><dd>\($0.explanation)</dd>" })</dl>"
}

private func line(_ category: NewCategory, _ place: Int, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML
{
    func field(_ name: String, _ label: TextKey, _ value: String) -> FormField {
        FormField(
            "\(name)-\(place)", label: phrases(label), isRequired: false, value: value,
            message: refused?.message(for: "\(name)-\(place)"))
    }
    let legend =
        category.code.isEmpty && category.label.isEmpty
        ? phrases("admin.answers.categories.new") : "\(category.code) \(category.label)"
    return """
        <fieldset class="category-line"><legend>\(legend)</legend>
        \(category.id.map { "<input type=\"hidden\" name=\"id-\(place)\" value=\"\($0.pathSegment)\">" })
        \(textField(field("code", "admin.answers.categories.code", category.code), phrases))
        \(textField(field("label", "admin.answers.categories.label", category.label), phrases))
        \(textField(field("explanation", "admin.answers.categories.explanation", category.explanation), phrases))
        </fieldset>

        """
}
