import Civic
import HTML

/// A whole document: the page within the city's frame.
public func layout(_ page: Page, in frame: PageFrame) -> HTML {
    """
    <!doctype html>
    <html lang="\(frame.phrases.language.rawValue)"\(displayAttributes(frame.display))>
    \(documentHead(page, frame))
    <body\(if: frame.isAdmin, " class=\"staff\"")>
    <a class="skip-link" href="#main">\(frame.phrases("common.skip_to_content"))</a>
    \(siteHeader(frame))
    <main id="main" class="page page--\(page.width.rawValue)" tabindex="-1">
    \(flashMessage(frame))
    \(breadcrumb(page.trail, current: page.title, in: page.language, frame.phrases))
    \(page.header ?? "<h1\(contentLanguage(page.language, frame.phrases))>\(page.title)</h1>")
    \(page.content)
    </main>
    \(siteFooter(frame))
    \(announcer(frame.phrases))
    </body>
    </html>

    """
}

/// What the style sheet needs to know of a person's choices.
private func displayAttributes(_ display: Display) -> HTML {
    """
     data-letters="\(display.letters.rawValue)" data-theme="\(display.theme.rawValue)"\
    \(if: display.furigana, " data-furigana=\"on\"")
    """
}
