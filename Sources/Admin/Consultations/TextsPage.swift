import Civic
import HTML
import Pages
import Web

/// The form of a consultation's texts in one language, each below the Japanese that it says.
func textsPage(
    _ texts: ContentTexts, _ language: Language, _ refused: RefusedForm, csrf: String?, _ phrases: Phrases
) -> Page {
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        <input type="hidden" name="language" value="\(language.rawValue)">
        \(each: texts.all, { field($0, language, refused, phrases) })
        \(button(phrases("admin.texts.save")))
        """
    return Page(
        texts.consultation.title, in: .japanese,
        trail: [Crumb(phrases("admin.nav.consultations"), AdminAddresses.consultations())],
        content: """
            <p>\(phrases("admin.texts.lead"))</p>
            \(languageLinks(texts.consultation.slug, language, phrases))
            <h2\(contentLanguage(language, phrases))>\(language.ownName)</h2>
            \(postForm(
                to: AdminAddresses.consultationTexts(texts.consultation.slug), csrf: csrf, style: .stacked,
                fields))
            """)
}

private func languageLinks(_ slug: Slug, _ here: Language, _ phrases: Phrases) -> HTML {
    let languages = Language.allCases.filter { $0 != .japanese }
    return """
        <nav aria-label="\(phrases("admin.texts.languages"))"><ul class="facts">
        \(each: languages, { languageLink($0, slug, isHere: $0 == here, phrases) })</ul></nav>
        """
}

private func languageLink(_ language: Language, _ slug: Slug, isHere: Bool, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: textsAddress(slug, language))"\(contentLanguage(language, phrases))\
    \(if: isHere, " aria-current=\"page\"")>\(language.ownName)</a></li>

    """
}

private func field(
    _ text: ContentText, _ language: Language, _ refused: RefusedForm, _ phrases: Phrases
) -> HTML {
    let own = FormField(text.name, label: text.label, isRequired: false, from: refused)
    let rows = text.limit > 200 ? 5 : 2
    return """
        \(textArea(own, phrases, limit: text.limit, rows: rows, language: contentLanguage(language, phrases)))
        <details class="folded"><summary>\(phrases("admin.texts.japanese"))</summary>
        \(prose(text.japanese, contentLanguage(.japanese, phrases)))</details>
        """
}
