import Civic
import HTML
import HTTPServer
import Web

/// The page of an error: what happened, what to do, and the request's number for the telephone.
public func errorPage(_ error: WebError, in frame: PageFrame) -> HTML {
    let phrases = frame.phrases
    let title = phrases(title(of: error.status))
    let content: HTML = """
        <p class="lead">\(phrases(TextKey(named: error.key), error.arguments))</p>
        <p>\(linkButton(phrases("errors.to_first_page"), to: "/", .secondary))</p>
        <p class="request-id">\(phrases("errors.status", ["status": String(error.status.rawValue)]))\
        \(if: !frame.requestID.isEmpty, requestNumber(frame))</p>
        \(frame.contact.map { contact($0, phrases) })
        """
    return layout(Page(title, meta: .unlisted, content: content), in: frame)
}

private func requestNumber(_ frame: PageFrame) -> HTML {
    "<br>\(frame.phrases("errors.request_id")) <code>\(frame.requestID)</code>"
}

private func contact(_ contact: Contact, _ phrases: Phrases) -> HTML {
    "<section><h2>\(phrases("common.contact.title"))</h2>\(contactDetails(contact, phrases))</section>"
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
