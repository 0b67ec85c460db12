/// A piece of HTML in UTF-8. Literals are trusted, everything interpolated into them is escaped.
///
/// Literal pieces are `StaticString`, so markup can only come from source code: there is no way to turn a
/// `String` made at run time into markup.
///
///     let card: HTML = "<li id=\"c\(comment.id)\">\(comment.body)</li>"
public struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The markup as UTF-8.
    public private(set) var bytes: [UInt8]

    /// No markup at all.
    public static let empty = HTML(bytes: [])

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(stringLiteral value: StaticString) {
        bytes = []
        bytes.append(literal: value)
    }

    public init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// A text as markup that shows it.
    public init(text: String) {
        bytes = []
        bytes.append(escaping: text)
    }

    public var isEmpty: Bool { bytes.isEmpty }

    public static func + (left: HTML, right: HTML) -> HTML {
        HTML(bytes: left.bytes + right.bytes)
    }

    public static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as a string, for tests and messages.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence<HTML> {
    /// The pieces one after another.
    public func joined() -> HTML {
        reduce(into: HTML.empty) { $0 += $1 }
    }
}
