import HTML
import HTTPServer
import Web

extension Visit {
    /// Carries messages to the next page of this listener.
    public var flashCookie: FlashCookie {
        FlashCookie(site.secret, policy: cookies, name: listener.flashCookieName)
    }

    /// A page of HTML.
    public func page(_ html: HTML, status: Status = .ok) -> Response {
        Response(
            status: status, headers: ["Content-Type": "text/html; charset=utf-8"], body: .bytes(html.bytes))
    }

    /// Sends the browser on after an act that worked, with a message for the next page where that helps.
    public func seeOther(_ path: String, _ flash: Flash? = nil) -> Response {
        var response = Response(status: .seeOther, headers: ["Location": path])
        if let flash { flashCookie.set(flash, on: &response) }
        return response
    }
}
