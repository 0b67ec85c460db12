import Loops
import Synchronization

/// Counts the open connections of all loops against their limit.
final class ConnectionGauge: Sendable {
    private struct State {
        var count = 0
        var waiters: [CheckedContinuation<Void, Never>] = []

        mutating func takeWaiters() -> [CheckedContinuation<Void, Never>] {
            defer { waiters = [] }
            return waiters
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { state.withLock(\.count) }

    /// Counts one more, or returns false when there is no room.
    func enter() -> Bool {
        state.withLock { state in
            guard state.count < limit else { return false }
            state.count += 1
            return true
        }
    }

    func leave() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.count -= 1
            return state.count == 0 ? state.takeWaiters() : []
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until no connection is open, or the time is over.
    func untilEmpty(atMost duration: Duration, timing loop: Loop) async {
        let timer = loop.schedule(after: duration) { self.release() }
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.count > 0 { state.waiters.append(continuation) }
                return state.count == 0
            }
            if isEmpty { continuation.resume() }
        }
        timer.cancel()
    }

    private func release() {
        for waiter in state.withLock({ $0.takeWaiters() }) { waiter.resume() }
    }
}
