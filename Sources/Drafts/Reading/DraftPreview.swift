import Civic
import HTML

/// A version's text without anything to press, for staff who look it over before they publish it.
public func draftPreview(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let language = japanese(in: phrases)
    var depth = HeadingDepth()
    var writer = PassageWriter(language)
    return edition.passages.reduce(into: HTML.empty) { html, passage in
        html +=
            passage.kind == .heading
            ? draftHeading(passage, depth.next(passage), language)
            : writer.write(passage)
    }
}

/// A heading of a draft at a depth of the page.
func draftHeading(_ passage: Passage, _ depth: Int, _ language: HTML) -> HTML {
    switch depth {
    case ...2: "<h2 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h2>\n"
    case 3: "<h3 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h3>\n"
    case 4: "<h4 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h4>\n"
    case 5: "<h5 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h5>\n"
    default: "<h6 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h6>\n"
    }
}
