import Civic
import HTML
import HTTPServer
import Pages
import Settings

/// Where everything about the whole site is changed.
enum SettingsOverview {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(settingsOverviewPage(in: visit.phrases))
    }
}

/// The parts of the settings.
enum SettingsPart: String, CaseIterable {
    case staff, names, colors, logo, cover, labels, pages, contact, findings, readings

    var path: String {
        switch self {
        case .staff: AdminAddresses.staff()
        case .names: AdminAddresses.names()
        case .colors: AdminAddresses.colors()
        case .logo: AdminAddresses.picture(.logo)
        case .cover: AdminAddresses.picture(.cover)
        case .labels: AdminAddresses.labels()
        case .pages: AdminAddresses.pages()
        case .contact: AdminAddresses.contactSettings()
        case .findings: AdminAddresses.findings()
        case .readings: AdminAddresses.readings()
        }
    }
}

func settingsOverviewPage(in phrases: Phrases) -> Page {
    let cards = SettingsPart.allCases.map { part in
        CardLink(
            phrases(TextKey("settings.part", part)), path: part.path,
            summary: phrases(TextKey("settings.part_about", part)))
    }
    return Page(
        phrases("admin.nav.settings"), width: .wide,
        content: """
            <p class="lead">\(phrases("settings.lead"))</p>
            \(cardList(cards))
            """)
}

/// The way to a page of the settings.
func settingsTrail(_ phrases: Phrases, _ more: Crumb...) -> [Crumb] {
    [Crumb(phrases("admin.nav.settings"), AdminAddresses.settings())] + more
}

/// Links to the same page in every language, the one being edited marked.
func languageTabs(_ chosen: Language, label: String, path: (Language) -> String) -> HTML {
    """
    <nav class="filters" aria-label="\(label)"><p>\(each: Language.allCases, { tab($0, chosen, path($0)) })</p></nav>
    """
}

private func tab(_ language: Language, _ chosen: Language, _ path: String) -> HTML {
    let code = language.rawValue
    return """
        <a href="\(url: path)" lang="\(code)"\(if: language == chosen, " aria-current=\"true\"")>\
        \(language.ownName)</a>

        """
}

extension Visit {
    /// The language of the texts being edited, from the form or the address.
    var editedLanguage: Language {
        (form["language"] ?? query["language"]).flatMap(Language.init(rawValue:)) ?? .japanese
    }
}
