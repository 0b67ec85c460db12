/// Tokens that show that a form came from a page made for this session.
public struct CSRFTokens: Sendable {
    /// Name of the form field that carries the token.
    public static let fieldName = "csrf"

    private let key: SigningKey

    public init(_ secret: Secret) {
        key = secret.derive("csrf")
    }

    /// A token for a session, another text each time: compressed pages that hold the same secret again and
    /// again give it away by their length (the BREACH attack), masked ones do not.
    public func token(for sessionHash: [UInt8]) -> String {
        let mask = RandomBytes.make(32)
        return Base64URL.encode(mask + Self.xor(key.sign(sessionHash), mask))
    }

    /// Whether a text is a token of this session.
    public func verify(_ text: String, for sessionHash: [UInt8]) -> Bool {
        guard let bytes = Base64URL.decode(text), bytes.count == 64 else { return false }
        return key.verify(Self.xor(Array(bytes.prefix(32)), Array(bytes.suffix(32))), of: sessionHash)
    }

    private static func xor(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        zip(left, right).map { $0 ^ $1 }
    }
}
