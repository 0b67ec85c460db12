import COpenSSL

/// A key for HMAC-SHA-256 (RFC 2104), made for one purpose.
public struct SigningKey: Sendable, CustomStringConvertible {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The 32 bytes that only a holder of the key can make.
    public func sign(_ message: [UInt8]) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: 32)
        let done = HMAC(EVP_sha256(), bytes, Int32(bytes.count), message, message.count, &code, nil)
        precondition(done != nil, "OpenSSL without HMAC-SHA-256")
        return code
    }

    /// Whether the code belongs to the message, in a time that tells nothing about where they differ.
    public func verify(_ code: [UInt8], of message: [UInt8]) -> Bool {
        ConstantTime.equal(sign(message), code)
    }

    public var description: String { "SigningKey(hidden)" }
}

enum ConstantTime {
    /// Whether two byte strings are the same; only their lengths may be learned from the time it takes.
    static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
    }
}
