import Civic
import HTML
import Pages

/// The head of the site and its buttons as a phone shows them.
struct LookPreview: Sendable {
    enum Theme: String {
        case light, dark
    }

    var city: String
    /// Address of the logo to be looked at.
    var logo: String?
    /// Address of the cover to be looked at, with its words.
    var cover: (path: String, alt: String)?

    init(city: String, logo: String? = nil, cover: (path: String, alt: String)? = nil) {
        self.city = city
        self.logo = logo
        self.cover = cover
    }
}

func lookPreview(_ theme: LookPreview.Theme, _ look: LookPreview, _ phrases: Phrases) -> HTML {
    """
    <div class="look-preview look-preview--\(theme.rawValue)" role="group" \
    aria-label="\(phrases(TextKey("settings.colors", theme)))">
    <p class="look-preview__head">\(look.logo.map { logo($0) })<strong>\(look.city)</strong> \
    <span>\(phrases("common.site_name"))</span></p>
    \(look.cover.map { "<img class=\"look-preview__cover\" src=\"\(url: $0.path)\" alt=\"\($0.alt)\">" })
    <div class="look-preview__body"><p>\(phrases("settings.preview_text"))</p>
    <p class="look-preview__link">\(phrases("settings.preview_link"))</p>
    <p>\(statusBadge(phrases("settings.preview_badge"), .info))</p>
    <p class="actions"><span class="button button--primary">\(phrases("settings.preview_button"))</span> \
    <span class="button button--secondary">\(phrases("settings.preview_second"))</span></p>
    <p class="look-preview__soft">\(phrases("settings.preview_notice"))</p></div></div>

    """
}

private func logo(_ path: String) -> HTML {
    "<img class=\"brand__mark\" src=\"\(url: path)\" alt=\"\"> "
}
