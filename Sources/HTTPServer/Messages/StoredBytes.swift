import CEpoll
import Glibc

/// Bytes kept for many responses, with a copy in a memory file that the kernel sends without copying it again.
public final class StoredBytes: Sendable {
    public let bytes: [UInt8]
    /// The memory file; -1 where the system gave none, and the bytes are sent instead.
    let descriptor: Int32

    /// Below this size the second system call costs more than the copy saves.
    public static let minimum = 32 * 1024

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let file = tomoni_memory_file()
        guard file >= 0 else {
            descriptor = -1
            return
        }
        if Self.write(bytes, to: file) {
            descriptor = file
        } else {
            close(file)
            descriptor = -1
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count <= 0 { return false }
            sent += count
        }
        return true
    }
}
