import Loops

/// Threads for the calls of libpq that block.
enum BlockingThreads {
    /// Connecting looks up host names and negotiates, both blocking in libpq.
    static let connecting = WorkerThreads(name: "db-connect", threads: 8, queue: 1024)
    static let canceling = WorkerThreads(name: "db-cancel", threads: 2, queue: 4096)
}
