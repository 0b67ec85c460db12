/// A request method (RFC 9110 section 9); unknown tokens are kept so that a router can answer 405 or 501.
public struct Method: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let get = Method(rawValue: "GET")
    public static let head = Method(rawValue: "HEAD")
    public static let post = Method(rawValue: "POST")
    public static let options = Method(rawValue: "OPTIONS")
}
