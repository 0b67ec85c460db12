import Civic
import HTML

/// What browsers read before they show anything. The city's colors come after ours, so that they go before them.
func documentHead(_ page: Page, _ frame: PageFrame) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title\(contentLanguage(page.language, frame.phrases))>\(page.title)｜\(frame.city.name) \
    \(frame.phrases("common.site_name"))</title>
    <meta name="color-scheme" content="\(colorScheme(frame.display.theme))">
    <meta name="format-detection" content="telephone=no">
    <link rel="icon" type="image/svg+xml" href="\(url: frame.asset("favicon.svg"))">
    <link rel="stylesheet" href="\(url: frame.asset("site.css"))">\(frame.look.colors.map(cityColors))
    <script type="module" src="\(url: frame.asset("site.js"))"></script>
    \(sharingTags(page, frame))
    </head>
    """
}

private func cityColors(_ address: String) -> HTML {
    "\n<link rel=\"stylesheet\" href=\"\(url: address)\">"
}

/// For the browser's own parts before the style sheet is there, so that a dark page does not flash white.
private func colorScheme(_ theme: Display.Theme) -> String {
    theme == .system ? "light dark" : theme.rawValue
}
