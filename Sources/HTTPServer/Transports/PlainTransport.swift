import CEpoll
import Glibc
import Loops

/// A bare socket.
final class PlainTransport: Transport {
    private let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    var hasBufferedInput: Bool { false }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> TransportResult {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .blocked(.read) : .failed
        }
    }

    func write(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> TransportResult {
        let pieces = (Self.piece(first), Self.piece(second))
        while true {
            let count = withUnsafeBytes(of: pieces) { pointer in
                writev(
                    descriptor, pointer.baseAddress?.assumingMemoryBound(to: iovec.self),
                    second.isEmpty ? 1 : 2)
            }
            if count >= 0 { return .bytes(count) }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .blocked(.write) : .failed
        }
    }

    func write(_ head: UnsafeRawBufferPointer, before stored: StoredBytes) -> TransportResult? {
        guard stored.descriptor >= 0 else { return nil }
        return result { Glibc.send(descriptor, head.baseAddress, head.count, Int32(MSG_MORE)) }
    }

    func send(_ stored: StoredBytes, from offset: Int) -> TransportResult? {
        guard stored.descriptor >= 0 else { return nil }
        let rest = stored.bytes.count - offset
        return result { tomoni_sendfile(descriptor, stored.descriptor, offset, rest) }
    }

    private func result(of call: () -> Int) -> TransportResult {
        while true {
            let count = call()
            if count >= 0 { return .bytes(count) }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .blocked(.write) : .failed
        }
    }

    func endWriting() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func close() {
        Glibc.close(descriptor)
    }

    func abort() {
        resetOnClose(descriptor)
        close()
    }

    private static func piece(_ bytes: UnsafeRawBufferPointer) -> iovec {
        iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
    }
}
