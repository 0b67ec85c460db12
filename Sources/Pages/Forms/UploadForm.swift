import HTML
import Web

/// A form that posts with a file; carries the session's token.
public func uploadForm(to path: String, csrf: String?, _ content: HTML) -> HTML {
    """
    <form class="form form--stacked" method="post" enctype="multipart/form-data" action="\(url: path)">\
    \(csrf.map { token($0) })\(content)</form>
    """
}

private func token(_ token: String) -> HTML {
    "<input type=\"hidden\" name=\"\(CSRFTokens.fieldName)\" value=\"\(token)\">"
}
