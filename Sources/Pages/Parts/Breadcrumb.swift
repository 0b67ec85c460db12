import Civic
import HTML

/// A page on the way here.
public struct Crumb: Sendable, Equatable {
    public let label: String
    public let path: String

    public init(_ label: String, _ path: String) {
        self.label = label
        self.path = path
    }
}

/// The way from the first page to this one; nothing on pages without a way.
func breadcrumb(_ trail: [Crumb], current: String, _ phrases: Phrases) -> HTML {
    guard !trail.isEmpty else { return .empty }
    return """
        <nav class="breadcrumb" aria-label="\(phrases("common.breadcrumb"))"><ol>
        \(each: trail, crumb)<li aria-current="page">\(current)</li>
        </ol></nav>
        """
}

private func crumb(_ crumb: Crumb) -> HTML {
    "<li><a href=\"\(url: crumb.path)\">\(crumb.label)</a></li>\n"
}
