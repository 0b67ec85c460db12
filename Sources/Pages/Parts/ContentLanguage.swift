import Civic
import HTML

/// The attribute for a text in a language that may not be the page's (WCAG 3.1.2); nothing where it is the same.
public func contentLanguage(_ language: Language?, _ phrases: Phrases) -> HTML {
    guard let language, language != phrases.language, !(language.isJapanese && phrases.language.isJapanese)
    else { return .empty }
    return languageAttribute(language.rawValue)
}

/// The attribute for a text that somebody wrote in a language of their choice, told from its letters.
public func writtenLanguage(of text: String, _ phrases: Phrases) -> HTML {
    guard let tag = WrittenLanguage.tag(of: text) else { return .empty }
    return Language(rawValue: tag).map { contentLanguage($0, phrases) } ?? languageAttribute(tag)
}

/// A text with its language, as a piece of a line.
public func localized(_ text: LocalizedText, _ phrases: Phrases) -> HTML {
    let attribute = contentLanguage(text.language, phrases)
    return attribute.isEmpty ? HTML(text: text.text) : "<span\(attribute)>\(text.text)</span>"
}

private func languageAttribute(_ tag: String) -> HTML {
    " lang=\"\(tag)\""
}
