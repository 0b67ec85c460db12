/// The target of a request line in one of the forms of RFC 9112 section 3.2.
struct RequestTarget: Equatable {
    let path: String
    let query: String
    /// Authority of the absolute form; nil in the others.
    let authority: String?

    init(_ text: Bytes, method: Method) throws(RequestRefusal) {
        // Visible ASCII alone; a fragment is never sent (RFC 9112 section 3.2, RFC 3986 section 3.5).
        for byte in text where byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#") {
            throw .malformed("target with a forbidden byte")
        }
        // The authority form is for proxies' CONNECT only (RFC 9112 section 3.2.3).
        if method.rawValue == "CONNECT" {
            throw RequestRefusal(.notImplemented, "CONNECT is not served")
        }
        switch text.first {
        case UInt8(ascii: "/"): self.init(origin: text, authority: nil)
        case UInt8(ascii: "*") where text.count == 1 && method == .options:
            // RFC 9112 section 3.2.4: the asterisk form stands for the server as a whole.
            self.init(path: "*", query: "", authority: nil)
        default: try self.init(absolute: text)
        }
    }

    private init(origin text: Bytes, authority: String?) {
        let mark = text.firstIndex(of: UInt8(ascii: "?"))
        self.init(
            path: text.part(0..<(mark ?? text.count)).string,
            query: mark.map { text.part(($0 + 1)..<text.count).string } ?? "", authority: authority)
    }

    private init(path: String, query: String, authority: String?) {
        self.path = path
        self.query = query
        self.authority = authority
    }

    /// RFC 9112 section 3.2.2: a server must accept the absolute form, even though only proxies are sent it.
    private init(absolute text: Bytes) throws(RequestRefusal) {
        guard let schemeEnd = Self.schemeEnd(text) else { throw .malformed("target in no known form") }
        let rest = text.part(schemeEnd..<text.count)
        let slash = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.count
        let authority = try Authority.parse(rest.part(0..<slash))
        // RFC 9110 section 4.2.1: an http URI with an empty host is invalid.
        guard !authority.isEmpty else { throw .malformed("target without a host") }
        let remainder = rest.part(slash..<rest.count)
        if remainder.first == UInt8(ascii: "/") {
            self.init(origin: remainder, authority: authority)
        } else {
            // RFC 9112 section 3.2.1: an empty path is sent as "/".
            let query = remainder.isEmpty ? "" : remainder.part(1..<remainder.count).string
            self.init(path: "/", query: query, authority: authority)
        }
    }

    private static func schemeEnd(_ text: Bytes) -> Int? {
        for (scheme, length) in [("http://" as StaticString, 7), ("https://", 8)]
        where text.count >= length {
            if text.part(0..<length).isWord(scheme) { return length }
        }
        return nil
    }
}
