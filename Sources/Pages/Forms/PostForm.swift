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
public func postForm(
    to path: String, csrf: String?, style: FormStyle = .inline, id: String? = nil, _ content: HTML
) -> HTML {
    """
    <form class="form form--\(style.rawValue)" method="post" action="\(url: path)"\(idAttribute(id))\
    \(if: style == .live, " data-live")>\(csrf.map(tokenField))\(content)</form>
    """
}

func idAttribute(_ id: String?) -> HTML? {
    id.map { " id=\"\($0)\"" }
}

func tokenField(_ token: String) -> HTML {
    "<input type=\"hidden\" name=\"\(CSRFTokens.fieldName)\" value=\"\(token)\">"
}
