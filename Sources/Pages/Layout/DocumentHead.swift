import Civic
import HTML

/// What browsers read before they show anything. The city's colors come after ours, so that they go before them.
func documentHead(_ page: Page, _ frame: PageFrame) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title\(contentLanguage(page.language, frame.phrases))>\(page.title)｜\(frame.city.name) \
    \(frame.siteName)</title>
    <meta name="color-scheme" content="\(colorScheme(frame.display.theme))">
    <meta name="format-detection" content="telephone=no">
    \(icon(frame))
    <link rel="stylesheet" href="\(url: frame.asset("site.css"))">\(frame.look.colors.map(cityColors))
    <script type="module" src="\(url: frame.asset("site.js"))"></script>
    \(sharingTags(page, frame))
    </head>
    """
}

/// Ours may be drawn in any size; the one in the city's color is a picture.
private func icon(_ frame: PageFrame) -> HTML {
    guard frame.look.accent != nil, !frame.isAdmin else {
        return "<link rel=\"icon\" type=\"image/svg+xml\" href=\"\(url: frame.asset("favicon.svg"))\">"
    }
    return "<link rel=\"icon\" type=\"image/png\" sizes=\"48x48\" href=\"/icons/favicon-48.png\">"
}

private func cityColors(_ address: String) -> HTML {
    "\n<link rel=\"stylesheet\" href=\"\(url: address)\">"
}

/// For the browser's own parts before the style sheet is there, so that a dark page does not flash white.
private func colorScheme(_ theme: Display.Theme) -> String {
    theme == .system ? "light dark" : theme.rawValue
}
