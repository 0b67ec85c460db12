/// A value that can stand as one segment of a path.
///
/// Both directions must agree: what `pathSegment` prints, the initializer accepts, and it accepts nothing
/// else. One thing then has one address, and a wrong form is "not found" before any query runs.
public protocol PathParameter: Sendable {
    /// Reads a segment that is already percent-decoded; nil when it has the wrong form.
    init?(pathSegment: String)

    /// The segment as it is printed, not yet percent-encoded.
    var pathSegment: String { get }
}

extension PathParameter where Self: RawRepresentable, RawValue: PathParameter {
    public init?(pathSegment: String) {
        guard let raw = RawValue(pathSegment: pathSegment) else { return nil }
        self.init(rawValue: raw)
    }

    public var pathSegment: String { rawValue.pathSegment }
}

extension Int64: PathParameter {}
extension Int: PathParameter {}

extension PathParameter where Self: FixedWidthInteger {
    /// Accepts digits without sign or leading zero.
    public init?(pathSegment: String) {
        guard let number = Self(pathSegment), number >= 0, String(number) == pathSegment else { return nil }
        self = number
    }

    public var pathSegment: String { String(self) }
}

extension String: PathParameter {
    /// Accepts any text but the empty one; prefer a type with a narrower form.
    public init?(pathSegment: String) {
        guard !pathSegment.isEmpty else { return nil }
        self = pathSegment
    }

    public var pathSegment: String { self }
}
