import Loops

/// Threads that all tests of this module share.
enum TestWorkers {
    static let shared = WorkerThreads(name: "test-work", threads: 2, queue: 256)
}
