import Civic
import HTML
import Pages
import Postgres

/// A page about the site: its text, and what belongs to some of them only.
///
/// - Parameters:
///   - above: between the lead and the sections, as the contact.
///   - below: after the sections, as the versions of the terms.
public func informationPage(
    _ reading: InformationReading, in phrases: Phrases, above: HTML = .empty, below: HTML = .empty
) -> Page {
    let names = reading.names.marked(phrases)
    let text = reading.text
    return Page(
        text.filled(reading.names.plain).title, in: reading.language,
        header: "<h1\(lang(reading, phrases))>\(sentence(text.title, names))</h1>",
        content: """
            \(if: reading.language != phrases.language, untranslated(phrases))\
            \(if: reading.isBehindJapanese, behind(phrases))\
            <p class="lead"\(lang(reading, phrases))>\(sentence(text.lead, names))</p>
            \(above)\(each: text.sections.enumerated(), { section($0.element, $0.offset, names, lang(reading, phrases)) })\
            \(below)
            """)
}

private func section(
    _ section: InformationText.Section, _ index: Int, _ names: [String: HTML], _ lang: HTML
) -> HTML {
    """
    <section id="s\(index + 1)"\(lang)>\(if: !section.heading.isEmpty, "<h2>\(sentence(section.heading, names))</h2>\n")\
    \(structuredText(section.text, names))</section>

    """
}

private func lang(_ reading: InformationReading, _ phrases: Phrases) -> HTML {
    contentLanguage(reading.language, phrases)
}

private func untranslated(_ phrases: Phrases) -> HTML {
    noticeBanner(phrases("settings.information.untranslated"))
}

private func behind(_ phrases: Phrases) -> HTML {
    noticeBanner(phrases("settings.information.behind"))
}
