/// A name for addresses: 1 to 64 of `a-z`, `0-9` and `-`.
public struct Slug: RawRepresentable, Hashable, Sendable, PathParameter, CustomStringConvertible {
    public let rawValue: String

    /// Nil when the text has another form; nothing is lowered or trimmed, so a thing has one address.
    public init?(rawValue: String) {
        guard (1...64).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(Self.isAllowed) else {
            return nil
        }
        self.rawValue = rawValue
    }

    public init?(pathSegment: String) {
        self.init(rawValue: pathSegment)
    }

    public var pathSegment: String { rawValue }

    public var description: String { rawValue }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
