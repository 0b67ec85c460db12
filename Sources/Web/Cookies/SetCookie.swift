import HTTPServer

/// A cookie to be set (RFC 6265 section 4.1); path "/" and no domain, as `__Host-` names demand.
public struct SetCookie: Sendable, Equatable {
    public let name: String
    public let value: String
    /// How long it lives; nil until the browser closes.
    public let lasting: Duration?
    public let isSecure: Bool

    /// The value of the header field.
    public var header: String {
        var text = "\(name)=\(value); Path=/"
        if let lasting { text += "; Max-Age=\(lasting.components.seconds)" }
        if isSecure { text += "; Secure" }
        return text + "; HttpOnly; SameSite=Lax"
    }
}

extension Response {
    /// Adds a cookie beside those that are there.
    public mutating func set(_ cookie: SetCookie) {
        headers.add("Set-Cookie", cookie.header)
    }
}
