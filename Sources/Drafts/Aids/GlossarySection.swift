import Civic
import HTML
import Pages

/// The explained words of a draft, each with the passages in which it stands. An entry to which a link leads comes
/// up at the lower edge of the window, over what one reads: the page stays where it is.
struct GlossarySection {
    let terms: [Term]
    /// Links to the passages in which a word stands.
    let uses: [[String]]
    let language: HTML
    let phrases: Phrases

    var html: HTML {
        guard !terms.isEmpty else { return .empty }
        return """
            <section class="glossary" aria-labelledby="glossary"><h2 id="glossary">\(phrases("glossary.title"))</h2>
            <dl>
            \(each: terms.indices, entry)</dl><span id="term-closed" class="glossary__closed"></span></section>

            """
    }

    private func entry(_ index: Int) -> HTML {
        let term = terms[index]
        return """
            <div class="glossary__entry" id="\(term.anchor)"><dt\(language)><dfn>\(term.word)</dfn></dt>
            <dd><p\(language)>\(term.explanation)</p>\(places(uses[index]))\
            <p class="glossary__close"><a class="button button--secondary" href="#term-closed">\
            \(phrases("glossary.close"))</a></p></dd></div>

            """
    }

    private func places(_ links: [String]) -> HTML {
        guard !links.isEmpty else { return .empty }
        let numbered = zip(links.prefix(Self.mostPlaces), 1...)
        return """
            <p class="glossary__places">\(phrases("glossary.places", count: links.count)) \
            \(each: numbered, { place($0, $1) })</p>
            """
    }

    /// A word on every page would have hundreds.
    private static let mostPlaces = 5

    private func place(_ link: String, _ number: Int) -> HTML {
        let name = phrases("glossary.place", ["number": String(number)])
        return "<a href=\"\(url: link)\" aria-label=\"\(name)\">\(number)</a> "
    }
}
