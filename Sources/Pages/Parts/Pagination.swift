import Civic
import HTML

/// Links to the other pages of a long list; nothing when there is one page.
public func pagination(page: Int, of last: Int, _ phrases: Phrases, path: (Int) -> String) -> HTML {
    guard last > 1 else { return .empty }
    return """
        <nav class="pagination" aria-label="\(phrases("common.pagination.label"))"><ul>
        \(if: page > 1, step(phrases("common.pagination.previous"), path(page - 1), rel: "prev"))
        <li class="pagination__place">\(place(page, last, phrases))</li>
        \(if: page < last, step(phrases("common.pagination.next"), path(page + 1), rel: "next"))
        </ul></nav>
        """
}

private func place(_ page: Int, _ last: Int, _ phrases: Phrases) -> String {
    phrases("common.pagination.place", ["page": String(page), "last": String(last)])
}

private func step(_ label: String, _ path: String, rel: String) -> HTML {
    "<li><a class=\"button button--secondary\" rel=\"\(rel)\" href=\"\(url: path)\">\(label)</a></li>"
}
