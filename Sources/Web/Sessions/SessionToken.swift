/// The secret a signed-in browser holds: 256 random bits. The database keeps only its hash, so that a copy
/// of the database opens no session.
public struct SessionToken: Sendable, Equatable, CustomStringConvertible {
    /// 43 characters of base64url, as in the cookie.
    public let text: String
    /// SHA-256 of the token; no salt or stretching is needed for 256 random bits.
    public let hash: [UInt8]

    private init(bytes: [UInt8]) {
        text = Base64URL.encode(bytes)
        hash = SHA256.hash(bytes)
    }

    /// Reads a cookie's value; nil when it has the wrong form, without asking the database.
    public init?(text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text), bytes.count == 32 else { return nil }
        self.init(bytes: bytes)
    }

    public static func random() -> SessionToken {
        SessionToken(bytes: RandomBytes.make(32))
    }

    public var description: String { "SessionToken(hidden)" }
}
