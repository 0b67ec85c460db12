import Civic
import HTML

/// A version's text without anything to press, for staff who look it over before they publish it.
public func draftPreview(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let language = japanese(in: phrases)
    return "\(each: edition.passages, { preview($0, language) })"
}

private func preview(_ passage: Passage, _ language: HTML) -> HTML {
    guard passage.kind == .heading else { return passageText(passage, notes: [:], language) }
    return draftHeading(passage, language)
}

/// A heading one below the page's own.
func draftHeading(_ passage: Passage, _ language: HTML) -> HTML {
    switch passage.level {
    case ...1: "<h2 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h2>\n"
    case 2: "<h3 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h3>\n"
    case 3: "<h4 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h4>\n"
    case 4: "<h5 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h5>\n"
    default: "<h6 id=\"\(passage.anchor)\"\(language)>\(passage.text)</h6>\n"
    }
}
