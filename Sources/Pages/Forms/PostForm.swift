import HTML
import Web

/// How a form lies on the page.
public enum FormStyle: String, Sendable {
    /// Fields below one another.
    case stacked
    /// A button or two in a line.
    case inline
    /// The choices of display in the header.
    case display
    /// The language switch beside them.
    case language
    /// Votes and supports: with script the answer replaces the region around the form, see `site.js`.
    case live
}

/// A form that posts; carries the session's token when there is a session.
///
/// `region` is the id of the part of the page that the answer replaces where a script posts the form in place.
/// Visitors are led to the log-in by the browser itself.
public func postForm(
    to path: String, csrf: String?, style: FormStyle = .inline, id: String? = nil, region: String? = nil,
    _ content: HTML
) -> HTML {
    let live = style == .live ? "" : csrf.flatMap { _ in region }
    return """
        <form class="form form--\(style.rawValue)" method="post" action="\(url: path)"\(idAttribute(id))\
        \(live.map(liveAttribute))>\(csrf.map(tokenField))\(content)</form>
        """
}

/// Without a name the answer replaces the nearest part with an id.
private func liveAttribute(_ region: String) -> HTML {
    region.isEmpty ? " data-live" : " data-live=\"\(region)\""
}

func idAttribute(_ id: String?) -> HTML? {
    id.map { " id=\"\($0)\"" }
}

func tokenField(_ token: String) -> HTML {
    "<input type=\"hidden\" name=\"\(CSRFTokens.fieldName)\" value=\"\(token)\">"
}
