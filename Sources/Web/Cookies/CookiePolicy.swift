/// Under which names and attributes cookies are set.
public enum CookiePolicy: Sendable {
    /// `__Host-` names with Secure: for https, and for loopback, which browsers trust as they trust https.
    case hostOnly
    /// Plain names without Secure: only where the operator allowed plain http on another address, since
    /// browsers drop Secure cookies there without a word.
    case plainHTTP

    /// The name as it is sent, of a cookie called so in code.
    public func name(_ name: String) -> String {
        switch self {
        case .hostOnly: "__Host-" + name
        case .plainHTTP: name
        }
    }

    /// A cookie for this host, hidden from scripts, not sent with requests that other sites make but links.
    public func set(_ name: String, _ value: String, lasting: Duration?) -> SetCookie {
        SetCookie(name: self.name(name), value: value, lasting: lasting, isSecure: self == .hostOnly)
    }

    /// What takes a cookie away.
    public func clear(_ name: String) -> SetCookie {
        set(name, "", lasting: .zero)
    }
}
