/// Everything of a request before its body.
public struct RequestHead: Sendable, Equatable {
    /// How the end of the body is found (RFC 9112 section 6.3).
    public enum Framing: Sendable, Equatable {
        case none
        case length(Int)
        case chunked
    }

    public let method: Method
    /// Path as sent, beginning with "/", or "*" for OPTIONS.
    public let path: String
    /// Query as sent, without the "?".
    public let query: String
    /// Host and port asked for; empty only where an HTTP/1.0 request named none.
    public let authority: String
    public let headers: Headers
    public let framing: Framing
    /// Whether the client speaks HTTP/1.0.
    public let isVersion10: Bool
    /// Whether the client wants to send more requests on this connection (RFC 9112 section 9.3).
    public let keepsAlive: Bool
    /// Whether the client waits for "100 Continue" before it sends the body.
    public let expectsContinue: Bool
}
