import Civic
import HTML
import Pages

extension NewIdeaPage {
    /// The fields of the form, with what was typed before.
    func fields(_ phrases: Phrases) -> HTML {
        """
        \(errorSummary(refused, phrases))\
        \(textField(title(phrases), phrases))\
        \(textArea(body(phrases), phrases, limit: IdeaForm.longestBody, rows: 10, draft: "idea"))\
        \(if: !categories.isEmpty, selectField(category(phrases), phrases, choices))\
        \(consultation.map { hidden("consultation", $0.slug.rawValue) })\
        \((refused?.values["submission"] ?? submission).map { hidden("submission", $0) })\
        \(licenceNote(phrases))\
        \(if: viewer == .visitor, "<p class=\"form__note\">\(phrases("ideas.form.visitor"))</p>")\
        <p class="form__acts">\(button(phrases("ideas.form.post"))) \(similarButton(phrases))</p>
        """
    }

    /// Who may use what is posted, said where it is posted.
    private func licenceNote(_ phrases: Phrases) -> HTML {
        """
        <p class="form__note">\(phrases("ideas.form.licence"))\
         <a href="\(url: Addresses.terms())">\(phrases("ideas.form.terms"))</a></p>
        """
    }

    private func title(_ phrases: Phrases) -> FormField {
        FormField(
            "title", label: phrases("ideas.form.name"),
            hint: phrases("ideas.form.name_hint", ["limit": String(IdeaForm.longestTitle)]), from: refused)
    }

    private func body(_ phrases: Phrases) -> FormField {
        FormField(
            "body", label: phrases("ideas.form.body"), hint: phrases("ideas.form.body_hint"), from: refused)
    }

    private func category(_ phrases: Phrases) -> FormField {
        FormField(
            "category", label: phrases("ideas.category.label"),
            isRequired: consultation?.categoryRequired ?? false, from: refused)
    }

    private var choices: [Choice] { categories.map { Choice($0.id.description, $0.name, in: $0.language) } }

    private func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }
}
