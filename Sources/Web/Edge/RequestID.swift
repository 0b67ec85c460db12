/// A name for one request, shown on error pages and in logs so that a resident can read it out on the
/// telephone: ten characters, without those that look alike.
public struct RequestID: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// Fifty random bits. They come from the system's ordinary generator: a request id opens nothing.
    public init() {
        self.init(UInt64.random(in: .min ... .max))
    }

    init(_ bits: UInt64) {
        description = String(
            decoding: (0..<10).map { Self.alphabet[Int(bits >> (5 * UInt64($0)) & 31)] }, as: UTF8.self)
    }

    /// Crockford's base 32: no I, L, O or U.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
