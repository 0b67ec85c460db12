import COpenSSL

/// A key for AES-256-GCM (NIST SP 800-38D), made for one purpose: what is sealed with it can be read and altered by
/// nobody who has only the database.
public struct SealingKey: Sendable, CustomStringConvertible {
    private static let nonceLength = 12
    private static let tagLength = 16

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `nonce ‖ text ‖ tag`.
    ///
    /// - Parameter place: what the text belongs to; it opens there only and can't be moved to another row.
    public func seal(_ text: [UInt8], for place: String) -> [UInt8] {
        let nonce = RandomBytes.make(Self.nonceLength)
        var sealed = [UInt8](repeating: 0, count: text.count)
        var tag = [UInt8](repeating: 0, count: Self.tagLength)
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        let place = Array(place.utf8)
        var length: Int32 = 0
        let done =
            EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
            && EVP_EncryptUpdate(context, nil, &length, place, Int32(place.count)) == 1
            && EVP_EncryptUpdate(context, &sealed, &length, text, Int32(text.count)) == 1
            && EVP_EncryptFinal_ex(context, nil, &length) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, Int32(Self.tagLength), &tag) == 1
        precondition(done, "OpenSSL without AES-256-GCM")
        return nonce + sealed + tag
    }

    /// The text; nil when it was altered, or sealed with another key or for another place.
    public func open(_ sealed: [UInt8], for place: String) -> [UInt8]? {
        guard sealed.count >= Self.nonceLength + Self.tagLength else { return nil }
        let nonce = Array(sealed.prefix(Self.nonceLength))
        var tag = Array(sealed.suffix(Self.tagLength))
        let hidden = Array(sealed.dropFirst(Self.nonceLength).dropLast(Self.tagLength))
        var text = [UInt8](repeating: 0, count: hidden.count)
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        let place = Array(place.utf8)
        var length: Int32 = 0
        let isWhole =
            EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
            && EVP_DecryptUpdate(context, nil, &length, place, Int32(place.count)) == 1
            && EVP_DecryptUpdate(context, &text, &length, hidden, Int32(hidden.count)) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, Int32(Self.tagLength), &tag) == 1
            && EVP_DecryptFinal_ex(context, nil, &length) == 1
        return isWhole ? text : nil
    }

    public var description: String { "SealingKey(hidden)" }
}
