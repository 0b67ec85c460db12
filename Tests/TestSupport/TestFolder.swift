import Foundation

/// A short-named folder below /tmp that a test process holds by a lock; those of processes that ended are removed.
struct TestFolder {
    let path: String

    private static let prefix = "tomoni-test-"

    /// The path for this process, made on first use.
    static let place: String = (try? make().path) ?? "/tmp"

    private static func make() throws -> TestFolder {
        removeAbandoned()
        let path = "/tmp/\(prefix)\(getpid())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // Held until the process ends.
        let descriptor = open(path + "/test.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        flock(descriptor, LOCK_EX | LOCK_NB)
        return TestFolder(path: path)
    }

    private static func removeAbandoned() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? []
        for name in names where name.hasPrefix(prefix) {
            let path = "/tmp/" + name
            let descriptor = open(path + "/test.lock", O_RDWR | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
            close(descriptor)
        }
    }
}
