import COpenSSL
import Postgres
import Web

/// Codes that change every half minute, from a secret that the member's app knows too (RFC 6238: HMAC-SHA-1, six
/// digits, steps of 30 seconds; what every such app can do).
public struct OneTimePassword: Sendable {
    public static let digits = 6
    static let stepSeconds: Int64 = 30

    public let secret: [UInt8]

    public init(secret: [UInt8]) {
        self.secret = secret
    }

    /// A new secret of 160 bits, as long as the hash (RFC 4226 section 4).
    public static func random() -> OneTimePassword {
        OneTimePassword(secret: RandomBytes.make(20))
    }

    /// The number of the half minute.
    public static func step(at time: Instant) -> Int64 { time.seconds / stepSeconds }

    /// The code of a step (RFC 4226 section 5.3).
    public func code(step: Int64) -> String {
        let message = withUnsafeBytes(of: step.bigEndian, Array.init)
        var hash = [UInt8](repeating: 0, count: 20)
        let done = HMAC(EVP_sha1(), secret, Int32(secret.count), message, message.count, &hash, nil)
        precondition(done != nil, "OpenSSL without HMAC-SHA-1")
        let offset = Int(hash[19] & 15)
        let number =
            UInt32(hash[offset] & 0x7F) << 24 | UInt32(hash[offset + 1]) << 16
            | UInt32(hash[offset + 2]) << 8 | UInt32(hash[offset + 3])
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - text.count) + text
    }

    /// The step whose code was typed: this one, or the one before or after for clocks that differ (RFC 6238
    /// section 5.2); nil for a wrong code.
    public func step(of typed: String, at time: Instant) -> Int64? {
        let now = Self.step(at: time)
        return [now, now - 1, now + 1].first { code(step: $0) == typed }
    }

    /// What the QR code holds; the names are shown in the app.
    public func address(issuer: String, account: String) -> String {
        let label = PercentEncoding.encode(issuer) + ":" + PercentEncoding.encode(account)
        return "otpauth://totp/\(label)?secret=\(Base32.encode(secret))"
            + "&issuer=\(PercentEncoding.encode(issuer))&algorithm=SHA1&digits=6&period=30"
    }
}

extension OneTimePassword: CustomStringConvertible {
    public var description: String { "OneTimePassword(hidden)" }
}
