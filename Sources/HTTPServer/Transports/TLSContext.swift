import COpenSSL

/// A server's certificate and key with the protocol versions it accepts.
final class TLSContext: @unchecked Sendable {
    // SSL_OP_NO_COMPRESSION and SSL_OP_NO_RENEGOTIATION, macros that Swift cannot see.
    private static let noCompression: UInt64 = 1 << 17
    private static let noRenegotiation: UInt64 = 1 << 30

    let pointer: OpaquePointer

    /// Reads the files; throws `TLSError` naming the one that is at fault.
    init(_ files: TLSFiles) throws {
        guard let context = SSL_CTX_new(TLS_server_method()) else { throw TLSError("cannot set up TLS") }
        pointer = context
        // RFC 8996: TLS 1.0 and 1.1 are not to be used.
        SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil)
        SSL_CTX_set_options(context, Self.noCompression | Self.noRenegotiation)
        let modes =
            SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS
        SSL_CTX_ctrl(context, SSL_CTRL_MODE, Int(modes), nil)
        guard SSL_CTX_use_certificate_chain_file(context, files.certificate) == 1 else {
            throw TLSError("no usable PEM certificate in \(files.certificate)")
        }
        guard SSL_CTX_use_PrivateKey_file(context, files.key, SSL_FILETYPE_PEM) == 1 else {
            throw TLSError("no usable PEM key in \(files.key), or not that of the certificate")
        }
        ERR_clear_error()
    }

    deinit {
        SSL_CTX_free(pointer)
    }
}

/// Certificate or key that cannot be used.
public struct TLSError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
        ERR_clear_error()
    }
}
