import Civic
import HTML

/// A whole document: the page within the city's frame.
public func layout(_ page: Page, in frame: PageFrame) -> HTML {
    """
    <!doctype html>
    <html lang="\(frame.phrases.language.rawValue)" data-letters="\(frame.display.letters.rawValue)" \
    data-theme="\(frame.display.theme.rawValue)">
    \(documentHead(page, frame))
    <body\(if: frame.isAdmin, " class=\"staff\"")>
    <a class="skip-link" href="#main">\(frame.phrases("common.skip_to_content"))</a>
    \(siteHeader(frame))
    <main id="main" class="page page--\(page.width.rawValue)" tabindex="-1">
    \(flashMessage(frame))
    \(breadcrumb(page.trail, current: page.title, frame.phrases))
    \(page.header ?? "<h1>\(page.title)</h1>")
    \(page.content)
    </main>
    \(siteFooter(frame))
    </body>
    </html>

    """
}

private func documentHead(_ page: Page, _ frame: PageFrame) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(page.title)｜\(frame.city.name) \(frame.phrases("common.site_name"))</title>
    <link rel="icon" type="image/svg+xml" href="\(url: frame.asset("favicon.svg"))">
    <link rel="stylesheet" href="\(url: frame.asset("site.css"))">
    <script type="module" src="\(url: frame.asset("site.js"))"></script>
    \(sharingTags(page, frame))
    </head>
    """
}
