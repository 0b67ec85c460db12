import Civic
import Loops
import Paper
import Synchronization

/// Files of drafts that were set, the last ones kept within a number of bytes; a file that many ask for is set once,
/// beside the event loops.
actor PaperShelf {
    private let workers: WorkerThreads
    /// In bytes; a draft of 200 pages takes about one million.
    private let limit: Int
    /// Latest used last.
    private var kept: [(paper: DraftPaper, bytes: [UInt8])] = []
    private var underWay: [DraftPaper: Task<[UInt8], any Error>] = [:]

    init(workers: WorkerThreads, limit: Int = 32 << 20) {
        self.workers = workers
        self.limit = limit
    }

    /// The file, kept or made now.
    ///
    /// - Throws: what making throws, and `WorkerThreads.QueueIsFull`.
    func file(_ paper: DraftPaper, make: @escaping @Sendable () throws -> [UInt8]) async throws -> [UInt8] {
        if let place = kept.firstIndex(where: { $0.paper == paper }) {
            let found = kept.remove(at: place)
            kept.append(found)
            return found.bytes
        }
        if let task = underWay[paper] { return try await task.value }
        // Its own task: the first who asked may go away while others wait.
        let task = Task { [workers] in try await workers.run(make) }
        underWay[paper] = task
        defer { underWay[paper] = nil }
        let bytes = try await task.value
        keep(bytes, of: paper)
        return bytes
    }

    private func keep(_ bytes: [UInt8], of paper: DraftPaper) {
        kept.append((paper, bytes))
        while kept.count > 1, kept.reduce(0, { $0 + $1.bytes.count }) > limit { kept.removeFirst() }
    }
}
