/// What a response carries after its header.
public enum Body: Sendable {
    case empty
    /// Bytes in memory, sent with the header in one `writev`.
    case bytes([UInt8])
    /// Bytes that are served again and again, sent by `sendfile` where the connection is plain.
    case stored(StoredBytes)
    /// A body made while it is sent; chunked towards HTTP/1.1, until close towards HTTP/1.0.
    ///
    /// The function is called once on the connection's loop. Each `write` returns when the socket has taken
    /// the bytes (back-pressure). If it throws, the connection is closed without the last chunk, so that the
    /// client sees a body cut off rather than a short one that looks whole (RFC 9112 section 8).
    case stream(@Sendable (BodyWriter) async throws -> Void)
}

/// Takes the pieces of a streamed body.
public struct BodyWriter: Sendable {
    private let send: @Sendable ([UInt8]) async throws -> Void

    public init(send: @escaping @Sendable ([UInt8]) async throws -> Void) {
        self.send = send
    }

    /// Sends a piece and waits until the socket took it; throws when the client is gone.
    public func write(_ bytes: [UInt8]) async throws {
        try await send(bytes)
    }
}
