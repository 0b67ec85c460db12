/// A statement whose values are bound, never pasted: `"… WHERE id = \(id)"`.
public struct SQL: Sendable {
    /// The text around the bindings: always one segment more than there are bindings.
    var segments: [String]
    var bindings: [Binding]

    /// The text as the server sees it, with `$1`, `$2` … for the values.
    public var text: String {
        guard !bindings.isEmpty else { return segments[0] }
        var text = segments[0]
        for index in bindings.indices {
            text += "$\(index + 1)"
            text += segments[index + 1]
        }
        return text
    }

    /// A statement that does nothing; the neutral element of `+`.
    public init() {
        segments = [""]
        bindings = []
    }

    /// A statement from text that is trusted as it is: for names made by this program, never for input.
    public init(unsafeText: String) {
        segments = [unsafeText]
        bindings = []
    }

    mutating func append(text: String) {
        segments[segments.count - 1] += text
    }

    mutating func append(_ binding: Binding) {
        bindings.append(binding)
        segments.append("")
    }

    /// Appends another statement; its values are renumbered by their place.
    public mutating func append(_ other: SQL) {
        append(text: other.segments[0])
        segments += other.segments.dropFirst()
        bindings += other.bindings
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.append(right)
        return sum
    }

    public static func += (left: inout SQL, right: SQL) {
        left.append(right)
    }
}

extension Sequence<SQL> {
    /// The statements one after another with `separator` in between, such as `" AND "`.
    public func joined(separator: SQL) -> SQL {
        var joined = SQL()
        for (index, statement) in enumerated() {
            if index > 0 { joined.append(separator) }
            joined.append(statement)
        }
        return joined
    }
}
