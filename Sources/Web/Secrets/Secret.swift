/// The installation's secret (`TOMONI_SECRET`), from which every key is derived.
public struct Secret: Sendable, CustomStringConvertible {
    /// Shortest secret accepted, in bytes of its text: 256 bits written as base64url have 43.
    public static let minimumLength = 32

    private let root: SigningKey

    /// Takes the text of the setting; nil when it is too short to be a secret.
    public init?(_ text: String) {
        guard text.utf8.count >= Self.minimumLength else { return nil }
        root = SigningKey(Array(text.utf8))
    }

    /// A new secret as text, for a first start: 256 random bits.
    public static func random() -> String {
        randomToken()
    }

    /// 256 random bits as 43 characters that may stand in a URL.
    public static func randomToken() -> String {
        Base64URL.encode(RandomBytes.make(32))
    }

    /// The key of a purpose. Purposes keep a text signed for one use from being accepted in another.
    public func derive(_ purpose: String) -> SigningKey {
        SigningKey(root.sign(Array("tomoni/\(purpose)".utf8)))
    }

    /// The key by which texts of a purpose are encrypted.
    public func sealingKey(_ purpose: String) -> SealingKey {
        SealingKey(root.sign(Array("tomoni/sealing/\(purpose)".utf8)))
    }

    /// Never shows the secret, so that no log line can.
    public var description: String { "Secret(hidden)" }
}
