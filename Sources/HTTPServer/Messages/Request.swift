/// A whole request as the site sees it: parsed, within limits, its body in memory.
public struct Request: Sendable {
    public var method: Method
    /// Path as sent, percent-encoded, beginning with "/"; without query.
    public var path: String
    /// Query as sent, without the "?"; empty when there is none.
    public var query: String
    public var headers: Headers
    public var body: [UInt8]
    /// Host and port the client asked for (absolute-form target wins over Host, RFC 9112 section 3.2.2).
    public var authority: String
    /// Address of the peer of the socket, numeric, without port.
    public var peer: String
    /// Whether this connection is TLS.
    public var isSecure: Bool

    public init(
        method: Method = .get, path: String, query: String = "", headers: Headers = [:], body: [UInt8] = [],
        authority: String = "localhost", peer: String = "127.0.0.1", isSecure: Bool = false
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.authority = authority
        self.peer = peer
        self.isSecure = isSecure
    }
}
