import COpenSSL

/// SHA-256 of bytes that come piece by piece, as those of a large file.
public final class SHA256Stream {
    private let context = EVP_MD_CTX_new()

    public init() {
        let done = EVP_DigestInit_ex(context, EVP_sha256(), nil)
        precondition(done == 1, "OpenSSL without SHA-256")
    }

    deinit { EVP_MD_CTX_free(context) }

    public func add(_ bytes: [UInt8]) {
        EVP_DigestUpdate(context, bytes, bytes.count)
    }

    /// The 32 bytes of the digest; nothing may be added afterwards.
    public func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        return digest
    }
}
