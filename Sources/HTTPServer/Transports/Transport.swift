import Glibc
import Loops

/// A connected byte stream that never blocks: a bare socket or TLS over one.
protocol Transport: AnyObject {
    /// Whether bytes were read ahead, which the loop cannot see on the descriptor.
    var hasBufferedInput: Bool { get }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> TransportResult

    /// Sends what it can of two pieces that follow each other.
    func write(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> TransportResult

    /// Sends what it can of a head that stored bytes follow; nil where the transport can't send those.
    func write(_ head: UnsafeRawBufferPointer, before stored: StoredBytes) -> TransportResult?

    /// Sends what it can of stored bytes; nil where the transport can't.
    func send(_ stored: StoredBytes, from offset: Int) -> TransportResult?

    /// Tells the peer that nothing more will come.
    func endWriting()

    /// Closes the descriptor.
    func close()

    /// Closes the descriptor and drops what the system still holds for the peer, which sees a reset.
    func abort()
}

extension Transport {
    func write(_ head: UnsafeRawBufferPointer, before stored: StoredBytes) -> TransportResult? { nil }
    func send(_ stored: StoredBytes, from offset: Int) -> TransportResult? { nil }
}

enum TransportResult {
    case bytes(Int)
    /// Nothing moves until the descriptor is ready for this.
    case blocked(Interest)
    /// The peer sends nothing more.
    case ended
    case failed
}

/// Makes `close` reset the connection instead of sending the rest in the background.
func resetOnClose(_ descriptor: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
}
