import Synchronization

/// One rendering of a page that others wait for.
final class PageFlight: Sendable {
    private struct State {
        var waiters: [CheckedContinuation<Result<CachedPage, any Error>, Never>] = []
        var result: Result<CachedPage, any Error>?
    }

    /// How many invalidations had come when the rendering began.
    let began: Int
    private let state = Mutex(State())

    init(began: Int) {
        self.began = began
    }

    /// Waits for the result of whoever renders.
    func result() async -> Result<CachedPage, any Error> {
        await withCheckedContinuation { waiter in
            let result = state.withLock { state in
                if state.result == nil { state.waiters.append(waiter) }
                return state.result
            }
            if let result { waiter.resume(returning: result) }
        }
    }

    func finish(_ result: Result<CachedPage, any Error>) {
        let waiters = state.withLock { state in
            state.result = result
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: result) }
    }
}
