import CArgon2
import Foundation

/// argon2id (RFC 9106) by libargon2; blocks the thread for tens of milliseconds.
enum Argon2 {
    /// An error code of libargon2, such as -22 for memory that could not be had.
    struct Failure: Error {
        let code: Int32
    }

    private static let saltLength = 16
    private static let hashLength = 32

    /// A hash in the PHC string format.
    static func hash(_ password: String, salt: [UInt8], _ parameters: HashParameters) throws -> String {
        let secret = bytes(of: password)
        let length = argon2_encodedlen(
            parameters.passes, parameters.memory, parameters.lanes, UInt32(saltLength), UInt32(hashLength),
            Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            parameters.passes, parameters.memory, parameters.lanes, secret, secret.count, salt, salt.count,
            hashLength, &encoded, length)
        guard code == ARGON2_OK.rawValue else { throw Failure(code: code) }
        return String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether the hash was made from this password.
    static func verify(_ password: String, against hash: String) throws -> Bool {
        let secret = bytes(of: password)
        let code = argon2id_verify(hash, secret, secret.count)
        if code == ARGON2_OK.rawValue { return true }
        if code == ARGON2_VERIFY_MISMATCH.rawValue { return false }
        throw Failure(code: code)
    }

    /// The same characters typed on another keyboard are the same password (NIST SP 800-63B section 3.1.1.2).
    private static func bytes(of password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }
}
