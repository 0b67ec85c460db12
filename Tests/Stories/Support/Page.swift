import HTTPServer
import Testing

/// An answer as a browser without JavaScript would use it.
struct Page: Sendable {
    let status: Int
    let headers: Headers
    let text: String
    /// Of a file that is no text.
    let body: [UInt8]

    init(_ response: Response, body: [UInt8]) {
        status = response.status.rawValue
        headers = response.headers
        text = String(decoding: body, as: UTF8.self)
        self.body = body
    }

    var location: String? { headers["Location"] }

    /// The forms of the page, in order.
    var forms: [PageForm] {
        text.matches(of: /<form\b([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).map {
            PageForm(attributes: String($0.output.1), content: String($0.output.2))
        }
    }

    /// The first form that posts to an address, or else asks it, as a filter does.
    func form(to action: String, _ location: SourceLocation = #_sourceLocation) throws -> PageForm {
        try #require(
            forms.first { $0.action == action && $0.method == "post" }
                ?? forms.first { $0.action == action }, "no form to \(action) among \(forms.map(\.action))",
            sourceLocation: location)
    }
}

/// A form of a page with what it would send as it stands.
struct PageForm: Sendable {
    let action: String
    let method: String
    /// Values of its inputs and text areas, as filled in by the page.
    var fields: [String: String]

    init(attributes: String, content: String) {
        action = Self.attribute("action", attributes) ?? ""
        method = (Self.attribute("method", attributes) ?? "get").lowercased()
        fields = [:]
        for input in content.matches(of: /<input\b([^>]*)>/).map({ String($0.output.1) }) {
            let type = Self.attribute("type", input) ?? "text"
            let isOff = ["radio", "checkbox"].contains(type) && !input.contains("checked")
            guard let name = Self.attribute("name", input), !isOff, type != "submit" else { continue }
            fields[name] = Self.attribute("value", input) ?? ""
        }
        for area in content.matches(of: /<textarea\b([^>]*)>(.*?)<\/textarea>/.dotMatchesNewlines()) {
            guard let name = Self.attribute("name", String(area.output.1)) else { continue }
            // The parser drops a newline right after the tag (HTML, 13.2.6.4.7).
            let text = area.output.2.first == "\n" ? area.output.2.dropFirst() : area.output.2
            fields[name] = Self.unescape(String(text))
        }
    }

    private static func attribute(_ name: String, _ tag: String) -> String? {
        guard let regex = try? Regex("(?:^|\\s)\(name)=\"([^\"]*)\"", as: (Substring, Substring).self),
            let match = tag.firstMatch(of: regex)
        else { return nil }
        return unescape(String(match.output.1))
    }

    private static func unescape(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
