import FoundationEssentials

/// Seals small values into texts that can travel through a browser and come back unchanged, until they
/// expire. Sealed values can be read by whoever holds them: they are signed, not encrypted.
public struct SignedValue: Sendable {
    private let key: SigningKey

    /// The purpose is part of the key: what was sealed for one does not open for another.
    public init(_ secret: Secret, purpose: String) {
        key = secret.derive("signed/\(purpose)")
    }

    /// Seals bytes as `base64url(expiry ‖ bytes) . base64url(code)`.
    public func seal(bytes: [UInt8], until expiry: UnixTime) -> String {
        let content = withUnsafeBytes(of: expiry.seconds.bigEndian, Array.init) + bytes
        return Base64URL.encode(content) + "." + Base64URL.encode(key.sign(content))
    }

    /// Seals a value as JSON.
    public func seal(_ value: some Encodable, until expiry: UnixTime) throws -> String {
        seal(bytes: Array(try JSONEncoder().encode(value)), until: expiry)
    }

    /// The bytes, or nil when the text was made up, altered, made for another purpose or has expired.
    public func open(_ text: String, now: UnixTime = .now) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let content = Base64URL.decode(parts[0]),
            let code = Base64URL.decode(parts[1]),
            content.count >= 8, key.verify(code, of: content)
        else { return nil }
        let seconds = content.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return now.seconds < seconds ? Array(content.dropFirst(8)) : nil
    }

    /// The value sealed as JSON, or nil as above or when it is of another type.
    public func open<Value: Decodable>(_ text: String, as type: Value.Type, now: UnixTime = .now) -> Value? {
        guard let bytes = open(text, now: now) else { return nil }
        return try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
