import Civic
import HTML

/// A page on the way here.
public struct Crumb: Sendable, Equatable {
    public let label: String
    public let path: String
    /// The language of the label; nil for the page's own.
    public let language: Language?

    public init(_ label: String, _ path: String, in language: Language? = nil) {
        self.label = label
        self.path = path
        self.language = language
    }
}

/// The way from the first page to this one; nothing on pages without a way.
func breadcrumb(
    _ trail: [Crumb], current: String, in language: Language? = nil, _ phrases: Phrases
) -> HTML {
    guard !trail.isEmpty else { return .empty }
    return """
        <nav class="breadcrumb" aria-label="\(phrases("common.breadcrumb"))"><ol>
        \(each: trail, { crumb($0, phrases) })\
        <li aria-current="page"\(contentLanguage(language, phrases))>\(current)</li>
        </ol></nav>
        """
}

private func crumb(_ crumb: Crumb, _ phrases: Phrases) -> HTML {
    "<li><a href=\"\(url: crumb.path)\"\(contentLanguage(crumb.language, phrases))>\(crumb.label)</a></li>\n"
}
