import Glibc
import Synchronization

/// The claim of one process on a data folder; the system gives it up when the process ends, however it ends.
final class ClusterLock: Sendable {
    private let held: Mutex<Int32?>

    /// - Throws: `ClusterError.alreadyRunning`, naming the process that has it.
    init(_ folder: ClusterFolder) throws {
        let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw ClusterError.system(call: "open", path: folder.lock, code: errno)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            defer { close(descriptor) }
            throw ClusterError.alreadyRunning(data: folder.path, holder: Self.holder(of: descriptor))
        }
        ftruncate(descriptor, 0)
        let claim = Array("process \(getpid())\n".utf8)
        pwrite(descriptor, claim, claim.count, 0)
        held = Mutex(descriptor)
    }

    deinit { release() }

    /// Gives the claim up.
    func release() {
        held.withLock { held in
            if let descriptor = held { close(descriptor) }
            held = nil
        }
    }

    /// Whether some process has the claim now.
    static func isHeld(_ folder: ClusterFolder) -> Bool {
        let descriptor = open(folder.lock, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    private static func holder(of descriptor: Int32) -> String {
        var text = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &text, text.count, 0)
        guard count > 0 else { return "another process" }
        return String(decoding: text[..<count].filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
