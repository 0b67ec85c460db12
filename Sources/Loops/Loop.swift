import CEpoll
import Glibc
import Synchronization

/// One thread that waits on an epoll descriptor and runs tasks, actors, timers and descriptor watches.
///
/// Give it to `Task(executorPreference:)` or to an actor's `unownedExecutor`. Nothing that blocks may run on it.
public final class Loop: @unchecked Sendable {
    let poller = Poller()
    let arrivals = Mutex(Arrivals())
    let isStopping = Atomic<Bool>(false)
    // Everything below is touched by the loop's own thread only.
    var ready: [LoopWork] = []
    var timers = TimerHeap()
    var watches: [Int32: Watch] = [:]
    var nextGeneration: UInt32 = 0
    private(set) lazy var serial = LoopSerialExecutor(loop: self)
    private let thread = Mutex<pthread_t?>(nil)

    /// Starts the thread; `name` shows in tools such as top (at most 15 bytes).
    init(name: String) {
        _ = serial  // made before any other thread can ask for it
        let started = startThread(name: name) { self.run() }
        thread.withLock { $0 = started }
    }

    deinit {
        poller.close()
    }

    /// The loop whose thread this is, or nil.
    public static var current: Loop? { CurrentLoop.get() }

    /// Whether the caller runs on this loop's thread.
    public var isCurrent: Bool { CurrentLoop.is(self) }

    /// Runs a body soon on the loop; callable from any thread.
    public func execute(_ body: @escaping @Sendable () -> Void) {
        submit(.body(body))
    }

    /// Ends the thread after the work at hand and waits for that, unless called on the loop itself.
    ///
    /// What is submitted later never runs, so tasks of the loop should have ended before.
    func stop() {
        isStopping.store(true, ordering: .releasing)
        poller.wake()
        guard !isCurrent else { return }
        let ending = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if let ending { pthread_join(ending, nil) }
    }
}
