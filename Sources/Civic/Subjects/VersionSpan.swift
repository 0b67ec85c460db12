import Web

/// Two versions of a draft that are compared, by number: `1..2` in an address.
public struct VersionSpan: Hashable, Sendable, PathParameter {
    public let first: Int
    public let last: Int

    public init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = last
    }

    public init?(pathSegment: String) {
        let parts = pathSegment.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let first = Int(pathSegment: parts[0]), let last = Int(pathSegment: parts[1]),
            Int32(exactly: first) != nil, Int32(exactly: last) != nil
        else { return nil }
        self.init(first, last)
    }

    public var pathSegment: String { "\(first)..\(last)" }

    /// The older version first.
    public var inOrder: VersionSpan { first <= last ? self : VersionSpan(last, first) }
}
