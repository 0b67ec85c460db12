import Loops

/// Where versions are matched and compared: two of 3,800 passages each take about a second, which would stop every
/// other request of an event loop.
enum DraftThreads {
    private static let shared = WorkerThreads(name: "drafts", threads: 2, queue: 16)

    /// - Throws: `WorkerThreads.QueueIsFull`, and what the work throws.
    static func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await shared.run(work)
    }
}
