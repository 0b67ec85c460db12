/// The shape of an address: literal segments and named parameters, as in `/drafts/{slug}/passages/{id}`.
public struct PathPattern: Hashable, Sendable, CustomStringConvertible {
    enum Segment: Hashable, Sendable {
        case literal(String)
        case parameter(String)
    }

    let segments: [Segment]

    /// The pattern as written; names a route in logs without the ids of people or texts.
    public let description: String

    /// Reads a pattern; a pattern that does not begin with "/" or has an empty segment is a programming error.
    public init(_ pattern: String) {
        precondition(pattern.hasPrefix("/"), "path pattern without leading slash: \(pattern)")
        description = pattern
        segments =
            pattern == "/"
            ? []
            : pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(Self.segment)
    }

    /// How many parameters the pattern has.
    public var parameterCount: Int {
        segments.count { if case .parameter = $0 { true } else { false } }
    }

    private static func segment(_ text: Substring) -> Segment {
        precondition(!text.isEmpty, "path pattern with an empty segment")
        guard text.hasPrefix("{") else { return .literal(String(text)) }
        precondition(text.hasSuffix("}") && text.count > 2, "path parameter not closed: \(text)")
        return .parameter(String(text.dropFirst().dropLast()))
    }
}
