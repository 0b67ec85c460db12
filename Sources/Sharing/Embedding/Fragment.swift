import Civic
import HTML
import Pages
import Postgres

/// A list of links for another site's page: plain HTML with class names of its own, full addresses, no script.
struct Fragment: Sendable {
    struct Item: Sendable {
        let title: String
        /// The language of the title; nil for the fragment's own.
        let language: Language?
        let path: String
        let note: String
        /// A day that matters, with the word before it.
        let moment: (label: String, instant: Instant)?
    }

    let title: HTML
    /// The same without markup.
    let name: String
    let items: [Item]
    /// What is said where there are none.
    let empty: String
    let more: (label: String, path: String)
    let origin: String
    let phrases: Phrases
    /// What stands in place of the list.
    var table: HTML?

    /// To be put into a page whose own title stands above.
    var html: HTML { section("<h2 class=\"tomoni-embed__title\">\(title)</h2>") }

    private func section(_ heading: HTML) -> HTML {
        """
        <section class="tomoni-embed" lang="\(phrases.language.rawValue)">
        \(heading)
        \(table ?? (items.isEmpty ? "<p class=\"tomoni-embed__empty\">\(empty)</p>" : list))
        <p class="tomoni-embed__more"><a href="\(url: origin + more.path)">\(more.label)</a></p>
        </section>

        """
    }

    /// A whole page around it, for a frame; its links open in the page that holds the frame.
    func page(styleSheet: String) -> HTML {
        """
        <!doctype html>
        <html lang="\(phrases.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>\(name)</title>
        <base target="_top">
        <link rel="stylesheet" href="\(url: styleSheet)">
        </head>
        <body class="tomoni-embed-page">
        <main>
        \(section("<h1 class=\"tomoni-embed__title\">\(title)</h1>"))</main>
        </body>
        </html>

        """
    }

    private var list: HTML {
        "<ul class=\"tomoni-embed__list\">\n\(each: items, item)</ul>"
    }

    private func item(_ item: Item) -> HTML {
        """
        <li class="tomoni-embed__item"><a href="\(url: origin + item.path)"\(contentLanguage(item.language, phrases))>\(item.title)</a>\
        \(if: !item.note.isEmpty, " <span class=\"tomoni-embed__note\">\(item.note)</span>")\
        \(item.moment.map(moment))</li>

        """
    }

    private func moment(_ moment: (label: String, instant: Instant)) -> HTML {
        """
         <span class="tomoni-embed__date">\(moment.label) \
        <time datetime="\(moment.instant.iso8601)">\(phrases.date(moment.instant))</time></span>
        """
    }
}
