import Civic
import HTML
import Pages
import Settings

/// The form of a page about the site: title, lead, and sections that can be moved without a mouse.
func informationForm(_ editor: InformationEditor, _ phrases: Phrases) -> HTML {
    let content: HTML = """
        \(errorSummary(editor.refused, phrases))\
        <input type="hidden" name="language" value="\(editor.language.rawValue)">
        \(toolbar(phrases))
        \(textField(field("title", "settings.pages.title", editor.text.title, editor, phrases), phrases))
        \(textArea(field("lead", "settings.pages.lead_field", editor.text.lead, editor, phrases, isRequired: false), phrases, limit: 1000, rows: 3))
        \(each: editor.text.sections.enumerated(), { section($0.offset, $0.element, editor, phrases) })
        <p>\(button(phrases("settings.pages.add_section"), .secondary, name: "do", value: "add"))</p>
        \(if: editor.kind == .terms, termsFields(editor, phrases))
        \(toolbar(phrases))
        """
    return postForm(
        to: AdminAddresses.informationPage(editor.kind), csrf: editor.csrf, style: .stacked, content)
}

/// Preview comes first: the return key in a field presses the first button of a form.
private func toolbar(_ phrases: Phrases) -> HTML {
    """
    <p class="actions">\(button(phrases("settings.preview"), .secondary, name: "do", value: "preview"))\
    \(button(phrases("settings.pages.publish"), name: "do", value: "save"))</p>
    """
}

private func field(
    _ name: String, _ label: TextKey, _ value: String, _ editor: InformationEditor, _ phrases: Phrases,
    hint: String? = nil, number: Int = 0, isRequired: Bool = true
) -> FormField {
    FormField(
        name, label: phrases(label, ["number": String(number)]), hint: hint, isRequired: isRequired,
        value: value, message: editor.refused?.message(for: name))
}

private func section(
    _ index: Int, _ section: InformationText.Section, _ editor: InformationEditor, _ phrases: Phrases
) -> HTML {
    let heading = field(
        "heading\(index)", "settings.pages.heading", section.heading, editor, phrases, number: index + 1,
        isRequired: false)
    let text = field(
        "text\(index)", "settings.pages.text", section.text, editor, phrases,
        hint: phrases("settings.pages.text_hint"), number: index + 1, isRequired: false)
    let isLast = index == editor.text.sections.count - 1
    return """
        <div class="section-fields">\(textField(heading, phrases))
        \(textArea(text, phrases, limit: 10_000, rows: 6))
        <p class="actions">\(if: index > 0, move(.up, index, phrases))\(if: !isLast, move(.down, index, phrases))\
        \(move(.remove, index, phrases))</p></div>

        """
}

/// What the buttons of a section do with it.
private enum Move: String {
    case up, down, remove
}

private func move(_ move: Move, _ index: Int, _ phrases: Phrases) -> HTML {
    let label = phrases(TextKey("settings.pages.move", move), ["number": String(index + 1)])
    return button(label, .quiet, name: "do", value: "\(move.rawValue)-\(index)")
}

private func termsFields(_ editor: InformationEditor, _ phrases: Phrases) -> HTML {
    let change = FormField(
        "change", label: phrases("settings.terms.change"), hint: phrases("settings.terms.change_hint"),
        value: editor.change.rawValue)
    let news = FormField(
        "news", label: phrases("settings.terms.news"), hint: phrases("settings.terms.news_hint"),
        isRequired: false, value: editor.news, message: editor.refused?.message(for: "news"))
    let choices = [SaveInformation.TermsChange.wording, .meaning].map {
        Choice($0.rawValue, phrases(TextKey("settings.terms.changes", $0)))
    }
    return """
        \(if: editor.language == .japanese, radioField(change, phrases, choices))
        \(textArea(news, phrases, limit: 2000, rows: 3))
        """
}
