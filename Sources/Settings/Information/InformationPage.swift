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
    Page(
        reading.text.title,
        header: "<h1\(lang(reading, phrases))>\(reading.text.title)</h1>",
        content: """
            \(if: reading.language != phrases.language, untranslated(phrases))\
            \(if: reading.isBehindJapanese, behind(phrases))\
            <p class="lead"\(lang(reading, phrases))>\(reading.text.lead)</p>
            \(above)\(each: reading.text.sections.enumerated(), { section($0.element, $0.offset, lang(reading, phrases)) })\
            \(below)
            """)
}

private func section(_ section: InformationText.Section, _ index: Int, _ lang: HTML) -> HTML {
    """
    <section id="s\(index + 1)"\(lang)>\(if: !section.heading.isEmpty, "<h2>\(section.heading)</h2>\n")\
    \(structuredText(section.text))</section>

    """
}

private func lang(_ reading: InformationReading, _ phrases: Phrases) -> HTML {
    reading.language == phrases.language ? .empty : " lang=\"\(reading.language.rawValue)\""
}

private func untranslated(_ phrases: Phrases) -> HTML {
    noticeBanner(phrases("settings.information.untranslated"))
}

private func behind(_ phrases: Phrases) -> HTML {
    noticeBanner(phrases("settings.information.behind"))
}
