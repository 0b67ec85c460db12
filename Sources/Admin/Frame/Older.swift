import Civic
import HTML
import Pages

/// Links to the next part of a long list and back to its beginning; a list is cut by the id it ended with, so
/// that nothing is skipped or shown twice while new entries come in.
struct Older: Sendable, Equatable {
    /// Address of what is older; nil at the end.
    let older: String?
    /// Address of the newest; nil on the first page.
    let newest: String?

    /// - Parameters:
    ///   - path: address of the list with its filters, without `before`.
    ///   - before: where this page began; nil for the first.
    ///   - last: the last id shown, if there are more after it.
    init(_ path: String, before: Int64?, last: Int64?) {
        older = last.map { path + (path.contains("?") ? "&" : "?") + "before=\($0)" }
        newest = before == nil ? nil : path
    }
}

func olderLinks(_ older: Older, _ phrases: Phrases) -> HTML {
    guard older != Older("", before: nil, last: nil) else { return .empty }
    return """
        <nav class="pagination" aria-label="\(phrases("common.pagination.label"))"><ul>
        \(older.newest.map { step(phrases("admin.list.newest"), $0) })\
        \(older.older.map { step(phrases("admin.list.older"), $0) })
        </ul></nav>
        """
}

private func step(_ label: String, _ path: String) -> HTML {
    "<li>\(linkButton(label, to: path, .secondary))</li>\n"
}
