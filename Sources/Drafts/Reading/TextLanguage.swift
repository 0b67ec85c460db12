import Civic
import HTML
import Pages

/// Drafts are in Japanese: says so in a page of another language (WCAG 3.1.2).
func japanese(in phrases: Phrases) -> HTML {
    contentLanguage(.japanese, phrases)
}
