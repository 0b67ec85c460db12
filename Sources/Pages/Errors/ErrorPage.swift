import Civic
import HTML
import HTTPServer
import Web

/// The page of an error: what happened, what to do, and the request's number for the telephone.
///
/// - Parameter kept: what was written into the form that led here.
public func errorPage(_ error: WebError, in frame: PageFrame, kept: KeptText? = nil) -> HTML {
    let phrases = frame.phrases
    let title = phrases(title(of: error.status))
    let content: HTML = """
        <p class="lead">\(phrases(TextKey(named: error.key), error.arguments))</p>
        \(kept.map { $0.html(phrases) })
        \(if: error.status == .notFound && !frame.isAdmin, search(phrases))
        <p class="actions">\(if: kept != nil, back(frame))\
        \(linkButton(phrases("errors.to_first_page"), to: "/", .secondary))</p>
        <p class="request-id">\(phrases("errors.status", ["status": String(error.status.rawValue)]))\
        \(if: !frame.requestID.isEmpty, requestNumber(frame))</p>
        """
    return layout(Page(title, meta: .unlisted, content: content), in: frame)
}

/// Whoever looks for something finds it sooner by its words.
private func search(_ phrases: Phrases) -> HTML {
    let box = SearchBox(path: Addresses.search(), label: phrases("errors.search"), scope: "error")
    return searchBox(box, phrases)
}

/// The page with the form, opened anew so that its form can be sent.
private func back(_ frame: PageFrame) -> HTML {
    "\(linkButton(frame.phrases("errors.back"), to: frame.path)) "
}

private func requestNumber(_ frame: PageFrame) -> HTML {
    "<br>\(frame.phrases("errors.request_id")) <code>\(frame.requestID)</code>"
}

private func title(of status: Status) -> TextKey {
    switch status {
    case .forbidden: "errors.title.forbidden"
    case .notFound: "errors.title.not_found"
    case .methodNotAllowed: "errors.title.method_not_allowed"
    case .conflict: "errors.title.conflict"
    case .gone: "errors.title.gone"
    case .contentTooLarge, .uriTooLong, .headerFieldsTooLarge: "errors.title.too_large"
    case .tooManyRequests: "errors.title.too_many_requests"
    case .serviceUnavailable: "errors.title.unavailable"
    default: status.rawValue < 500 ? "errors.title.bad_request" : "errors.title.internal"
    }
}
