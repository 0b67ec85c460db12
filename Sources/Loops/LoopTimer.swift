import Synchronization

/// A body that a loop runs once at a later time.
public final class LoopTimer: @unchecked Sendable {
    let deadline: Int64
    // Touched by the loop's thread only: the place in the heap, and the body until it ran or was canceled.
    var position: Int?
    var body: (@Sendable () -> Void)?
    private let loop: Loop
    private let isCanceledFlag = Atomic<Bool>(false)

    init(deadline: Int64, loop: Loop, body: @escaping @Sendable () -> Void) {
        self.deadline = deadline
        self.loop = loop
        self.body = body
    }

    var isCanceled: Bool { isCanceledFlag.load(ordering: .acquiring) }

    /// Keeps the body from running, unless it already began; callable from any thread, as often as you like.
    public func cancel() {
        guard !isCanceledFlag.exchange(true, ordering: .acquiringAndReleasing) else { return }
        if loop.isCurrent {
            loop.timers.remove(self)
        } else {
            loop.execute { [loop, self] in loop.timers.remove(self) }
        }
    }
}

extension Loop {
    /// Runs a body on the loop after a duration; callable from any thread.
    @discardableResult
    public func schedule(after delay: Duration, _ body: @escaping @Sendable () -> Void) -> LoopTimer {
        let deadline = monotonicNanoseconds() + max(0, delay.nanoseconds)
        let timer = LoopTimer(deadline: deadline, loop: self, body: body)
        if isCurrent {
            timers.insert(timer)
        } else {
            execute { [self] in if !timer.isCanceled { timers.insert(timer) } }
        }
        return timer
    }

    func fireTimers() {
        guard !timers.isEmpty else { return }
        let now = monotonicNanoseconds()
        while let body = timers.removeDue(now: now) { body() }
    }
}
