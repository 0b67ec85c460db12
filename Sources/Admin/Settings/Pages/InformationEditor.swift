import Civic
import HTML
import Pages
import Postgres
import Settings

/// The editor of a page about the site.
struct InformationEditor: Sendable {
    /// A saved state in the history.
    struct Saved: Sendable {
        let id: InformationEditionID
        let at: Instant
        /// Nil for the command line and for people who are gone.
        let name: String?
        let version: Int
        let isOurs: Bool

        init(_ edition: InformationEdition, by name: String?) {
            id = edition.id
            at = edition.createdAt
            self.name = name
            version = edition.version
            isOurs = edition.text == nil
        }
    }

    let kind: InformationKind
    let language: Language
    let text: InformationText
    /// Whether the text is ours, changed by nobody.
    let isOurs: Bool
    let history: [Saved]
    let city: String
    let csrf: String?
    var change = SaveInformation.TermsChange.wording
    var news = ""
    var refused: RefusedForm?
    var showsPreview = false
}

func informationEditorPage(_ editor: InformationEditor, in phrases: Phrases) -> Page {
    let title = InformationText.ours(editor.kind, in: phrases).title
    let trail = settingsTrail(phrases, Crumb(phrases("settings.part.pages"), AdminAddresses.pages()))
    return Page(
        title, trail: trail,
        content: """
            <p class="lead">\(phrases("settings.pages.editor_lead"))</p>
            \(languageTabs(editor.language, label: phrases("settings.language")) { InformationDesk.path(editor.kind, $0) })
            \(if: editor.isOurs, "<p>\(phrases("settings.pages.is_ours"))</p>")
            \(if: editor.showsPreview, preview(editor, phrases))
            \(informationForm(editor, phrases))
            \(history(editor, phrases))
            """)
}

private func preview(_ editor: InformationEditor, _ phrases: Phrases) -> HTML {
    """
    <section class="page-preview" id="preview"><h2>\(phrases("settings.preview"))</h2>
    \(informationPreview(editor.text, in: editor.language, city: editor.city, phrases))</section>
    """
}

/// A text as the page will show it, below a heading of the second level.
func informationPreview(
    _ text: InformationText, in language: Language, city: String, _ phrases: Phrases
) -> HTML {
    let values = ["city": city, "site": phrases("common.site_name")]
    func fill(_ text: String) -> String { Placeholders.fill(text, values) }
    return """
        <div lang="\(language.rawValue)"><p class="page-preview__title">\(fill(text.title))</p>
        <p class="lead">\(fill(text.lead))</p>
        \(each: text.sections.filter { !$0.isEmpty }, { section in
            "<h3>\(fill(section.heading))</h3>\(structuredText(fill(section.text)))"
        })</div>
        """
}

private func history(_ editor: InformationEditor, _ phrases: Phrases) -> HTML {
    guard !editor.history.isEmpty else { return .empty }
    let columns = [
        phrases("settings.pages.saved_at"), phrases("settings.pages.saved_by"),
        phrases("settings.pages.what"), phrases("settings.pages.acts"),
    ]
    let rows: [[HTML]] = editor.history.map { saved in
        let path = AdminAddresses.pageEdition(editor.kind, saved.id)
        let what = phrases(saved.isOurs ? "settings.pages.ours" : "settings.pages.own")
        return [
            timeStamp(saved.at, phrases), HTML(text: saved.name ?? phrases("admin.audit.unknown")),
            editor.kind == .terms
                ? "\(phrases("settings.terms.version", ["version": String(saved.version)])) \(what)"
                : HTML(text: what),
            "<a href=\"\(url: path)\">\(phrases("settings.pages.look"))<span class=\"visually-hidden\"> \(phrases.dateTime(saved.at))</span></a>",
        ]
    }
    return """
        <section><h2>\(phrases("settings.pages.history"))</h2>
        \(dataTable(caption: phrases("settings.pages.history"), columns: columns, rows: rows))</section>
        """
}
