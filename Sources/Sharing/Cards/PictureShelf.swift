import Loops
import Synchronization

/// Pictures that were drawn, the last ones kept; drawing happens beside the event loops.
final class PictureShelf<Key: Hashable & Sendable>: Sendable {
    private struct State {
        var young: [Key: [UInt8]] = [:]
        var old: [Key: [UInt8]] = [:]
    }

    private let workers: WorkerThreads
    /// How many pictures may be kept, about.
    private let limit: Int
    private let state = Mutex(State())

    init(workers: WorkerThreads, limit: Int) {
        self.workers = workers
        self.limit = limit
    }

    /// The picture of a key, kept or drawn now.
    ///
    /// - Throws: what drawing throws, and `WorkerThreads.QueueIsFull`.
    func picture(_ key: Key, draw: @escaping @Sendable () throws -> [UInt8]) async throws -> [UInt8] {
        if let kept = state.withLock({ $0.young[key] ?? $0.old[key] }) { return kept }
        let bytes = try await workers.run(draw)
        state.withLock { state in
            if state.young.count >= max(1, limit / 2) { state = State(old: state.young) }
            state.young[key] = bytes
        }
        return bytes
    }

    var count: Int { state.withLock { $0.young.count + $0.old.count } }
}
