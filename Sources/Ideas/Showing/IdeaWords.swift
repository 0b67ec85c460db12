import Civic
import HTML
import Pages

/// Who wrote an idea; a word for those who have left.
func authorName(_ author: Person?, _ phrases: Phrases) -> HTML {
    author.map { personName($0.displayName, phrases) } ?? HTML(text: phrases("ideas.former_author"))
}

/// The category of an idea, in the language in which its name stands.
func categoryBadge(_ category: Category, _ phrases: Phrases) -> HTML {
    statusBadge(category.name, in: contentLanguage(category.language, phrases))
}

extension Category {
    /// Its name with the language it is in.
    var label: LocalizedText { LocalizedText(name, in: language) }
}
