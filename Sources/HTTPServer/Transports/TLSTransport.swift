import CEpoll
import COpenSSL
import Glibc
import Loops

/// TLS over a socket; the handshake happens within the first reads.
final class TLSTransport: Transport {
    /// Largest content of a TLS record (RFC 8446 section 5.1).
    private static let recordSize = 16 * 1024

    private let descriptor: Int32
    private let session: OpaquePointer?
    private var record: [UInt8] = []

    init(descriptor: Int32, context: TLSContext) {
        self.descriptor = descriptor
        session = SSL_new(context.pointer)
        SSL_set_fd(session, descriptor)
        SSL_set_accept_state(session)
    }

    deinit {
        SSL_free(session)
    }

    var hasBufferedInput: Bool { SSL_pending(session) > 0 }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> TransportResult {
        ERR_clear_error()
        let count = SSL_read(session, buffer.baseAddress, Int32(clamping: buffer.count))
        return count > 0 ? .bytes(Int(count)) : failure(count)
    }

    func write(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> TransportResult {
        guard !second.isEmpty else { return write(first) }
        // Header and the beginning of the body share a record, and with it a packet.
        record.removeAll(keepingCapacity: true)
        record.append(contentsOf: first.prefix(Self.recordSize))
        record.append(contentsOf: second.prefix(Self.recordSize - record.count))
        return record.withUnsafeBytes { write($0) }
    }

    func endWriting() {
        ERR_clear_error()
        SSL_shutdown(session)
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func close() {
        Glibc.close(descriptor)
    }

    func abort() {
        resetOnClose(descriptor)
        close()
    }

    private func write(_ bytes: UnsafeRawBufferPointer) -> TransportResult {
        ERR_clear_error()
        let count = SSL_write(session, bytes.baseAddress, Int32(clamping: min(bytes.count, Self.recordSize)))
        return count > 0 ? .bytes(Int(count)) : failure(count)
    }

    private func failure(_ result: Int32) -> TransportResult {
        switch SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ: .blocked(.read)
        case SSL_ERROR_WANT_WRITE: .blocked(.write)
        case SSL_ERROR_ZERO_RETURN: .ended
        default: .failed
        }
    }
}
