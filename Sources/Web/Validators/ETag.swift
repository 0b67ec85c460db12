import HTTPServer

/// A validator made from content (RFC 9110 section 8.8.3).
public struct ETag: Sendable, Hashable {
    /// With its quotes.
    public let text: String

    /// The tag of these bytes; `variant` tells codings of one page apart, since strong tags must differ.
    public init(_ bytes: [UInt8], variant: String = "") {
        text = "\"" + Base64URL.encode(SHA256.hash(bytes).prefix(12)) + variant + "\""
    }

    /// Whether the lines of an `If-None-Match` field name this tag, by weak comparison, or any with `*` (RFC 9110
    /// section 13.1.2). Of a line that is no list of tags the part before the fault counts.
    func isNamed(in lines: [String]) -> Bool {
        lines.contains { line in
            let isAny = line.split { $0 == " " || $0 == "\t" } == ["*"]
            return isAny || Self.tags(of: line).contains { $0 == text }
        }
    }

    /// The tags of a line, without the sign of weak ones. A comma may stand in a tag, so that splitting would not do.
    private static func tags(of line: String) -> [Substring] {
        var (rest, found) = (line[...], [Substring]())
        while true {
            rest = rest.drop { $0 == "," || $0 == " " || $0 == "\t" }
            if rest.hasPrefix("W/") { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return found }
            found.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
    }
}
