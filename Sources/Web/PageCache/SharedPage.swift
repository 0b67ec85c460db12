import HTTPServer

/// A page made for everybody who is not signed in. It must hold no token, name, flash or cookie.
public struct SharedPage: Sendable {
    public let bytes: [UInt8]
    /// Fields of the page itself, as Content-Language; Content-Type is HTML unless told.
    public let headers: Headers
    /// What the page shows; when one of these changes, the page is forgotten.
    public let tags: Set<String>

    public init(_ bytes: [UInt8], headers: Headers = [:], tags: Set<String>) {
        self.bytes = bytes
        self.headers = headers
        self.tags = tags
    }
}
