import Civic
import HTML

/// The name of a person as they chose it. Nobody may guess its reading or translate it.
public func personName(_ name: String, _ phrases: Phrases) -> HTML {
    "<span\(personAttributes(name, phrases))>\(name)</span>"
}

/// The name of the city as staff set it, in Japanese.
public func cityName(_ name: String, _ phrases: Phrases) -> HTML {
    "<span\(cityAttributes(phrases))>\(name)</span>"
}

/// What an element says that holds nothing but a person's name.
///
/// Latin letters tell no language of a name: only its characters decide with which voice it can be read at all.
func personAttributes(_ name: String, _ phrases: Phrases) -> HTML {
    let isLatin = WrittenLanguage.tag(of: name) == "en"
    return " translate=\"no\"\(isLatin ? .empty : writtenLanguage(of: name, phrases))"
}

/// What an element says that holds nothing but the city's name.
func cityAttributes(_ phrases: Phrases) -> HTML {
    " translate=\"no\"\(contentLanguage(.japanese, phrases))"
}
