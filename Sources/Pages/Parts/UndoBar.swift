import Civic
import HTML

/// Says what was done and offers to take it back; it stays for as long as the page does, so that nobody is
/// hurried (WCAG 2.2.1).
public func undoBar(
    _ message: String, to path: String, csrf: String?, fields: HTML = .empty, _ phrases: Phrases
) -> HTML {
    """
    <div class="undo" role="status"><p>\(message)</p>\
    \(postForm(to: path, csrf: csrf, "\(fields)\(button(phrases("common.undo"), .quiet))"))</div>
    """
}
