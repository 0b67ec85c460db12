import Glibc
import Synchronization

/// A few threads for work that computes long or blocks, with a short queue in front.
public final class WorkerThreads: Sendable {
    /// Too much is waiting; try again later (an HTTP server answers 503 with Retry-After).
    public struct QueueIsFull: Error {
        public init() {}
    }

    private struct Queue {
        var waiting: [@Sendable () -> Void] = []
        var idleThreads: Int
        var isStopped = false
    }

    private let queue: Mutex<Queue>
    private let limit: Int
    private let threads: Int
    private nonisolated(unsafe) let signal: UnsafeMutablePointer<sem_t>

    /// Starts the threads; `queue` is how many pieces of work may wait beside those that run.
    public init(name: String, threads: Int, queue limit: Int) {
        self.limit = limit
        self.threads = threads
        queue = Mutex(Queue(idleThreads: threads))
        signal = .allocate(capacity: 1)
        sem_init(signal, 0, 0)
        for index in 0..<threads {
            pthread_detach(startThread(name: "\(name)-\(index)") { self.work() })
        }
    }

    /// Runs work on one of the threads and returns what it returns or throws.
    ///
    /// Throws `QueueIsFull` at once when the queue is full, and `CancellationError` without running the work when
    /// the task was canceled while it waited.
    public func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let isCanceled = CancellationFlag()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isAccepted = submit {
                    continuation.resume(
                        with: Result {
                            if isCanceled.isSet { throw CancellationError() }
                            return try work()
                        })
                }
                if !isAccepted { continuation.resume(throwing: QueueIsFull()) }
            }
        } onCancel: {
            isCanceled.set()
        }
    }

    /// Lets the threads end when the queue is empty; work that comes later is refused as if it were full.
    public func stop() {
        queue.withLock { $0.isStopped = true }
        for _ in 0..<threads { sem_post(signal) }
    }

    private func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
        let isAccepted = queue.withLock { queue in
            guard !queue.isStopped, queue.waiting.count < limit + queue.idleThreads else { return false }
            queue.waiting.append(work)
            return true
        }
        if isAccepted { sem_post(signal) }
        return isAccepted
    }

    private func work() {
        while true {
            while sem_wait(signal) != 0 {}
            let next = queue.withLock { queue -> (@Sendable () -> Void)? in
                guard !queue.waiting.isEmpty else { return nil }
                queue.idleThreads -= 1
                return queue.waiting.removeFirst()
            }
            guard let next else { return }  // only stop() signals without work
            next()
            queue.withLock { $0.idleThreads += 1 }
        }
    }
}

/// Whether a task was canceled, readable from the thread that works for it.
private final class CancellationFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    var isSet: Bool { flag.load(ordering: .acquiring) }

    func set() {
        flag.store(true, ordering: .releasing)
    }
}
