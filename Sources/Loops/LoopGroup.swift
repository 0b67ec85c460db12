import Glibc
import Synchronization

/// The loops of a process, usually one for each core.
public final class LoopGroup: Sendable {
    public let loops: [Loop]
    private let turn = Atomic<Int>(0)

    /// Starts the loops' threads.
    public init(count: Int) {
        // A peer that went away shows as EPIPE of the call, not as the end of the process.
        signal(SIGPIPE, SIG_IGN)
        loops = (0..<max(1, count)).map { Loop(name: "loop-\($0)") }
    }

    /// The loop of the calling thread if it is one of these, else each in turn.
    public func next() -> Loop {
        if let current = Loop.current, loops.contains(where: { $0 === current }) { return current }
        return loops[turn.wrappingAdd(1, ordering: .relaxed).oldValue % loops.count]
    }

    /// Ends all threads; call it when the tasks of the loops have ended, not on a loop.
    public func stop() {
        for loop in loops { loop.stop() }
    }
}
