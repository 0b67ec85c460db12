import HTTPServer

/// A validator made from content (RFC 9110 section 8.8.3).
public struct ETag: Sendable, Hashable {
    /// With its quotes.
    public let text: String

    /// The tag of these bytes; `variant` tells codings of one page apart, since strong tags must differ.
    public init(_ bytes: [UInt8], variant: String = "") {
        text = "\"" + Base64URL.encode(SHA256.hash(bytes).prefix(12)) + variant + "\""
    }

    /// Whether the client has this already, by weak comparison (RFC 9110 section 13.1.2).
    public func isKnown(to request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        return request.headers.all("If-None-Match").contains { line in
            line.split(separator: ",").contains { item in
                let item = item.drop { $0 == " " || $0 == "\t" }
                let tag = item.hasPrefix("W/") ? item.dropFirst(2) : item
                return tag.prefix { $0 != " " } == text || tag == "*"
            }
        }
    }
}
