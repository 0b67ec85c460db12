import Synchronization

extension Loop {
    /// Suspends the task for a duration by a timer of this loop; throws `CancellationError` as soon as it is canceled.
    public func sleep(_ duration: Duration) async throws {
        let sleeper = Sleeper()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                sleeper.begin(continuation) { self.schedule(after: duration) { sleeper.end(.success(())) } }
            }
        } onCancel: {
            sleeper.end(.failure(CancellationError()))
        }
    }
}

/// Resumes a sleeping task once, whichever of the timer and the cancellation comes first.
private final class Sleeper: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Void, any Error>?
        var timer: LoopTimer?
        var isEnded = false
    }

    private let state = Mutex(State())

    func begin(_ continuation: CheckedContinuation<Void, any Error>, _ start: () -> LoopTimer) {
        let isCanceled = state.withLock { state in
            if !state.isEnded { state.continuation = continuation }
            return state.isEnded
        }
        if isCanceled { return continuation.resume(throwing: CancellationError()) }
        let timer = start()
        let isOver = state.withLock { state in
            state.timer = timer
            return state.isEnded
        }
        if isOver { timer.cancel() }
    }

    func end(_ result: Result<Void, any Error>) {
        let (continuation, timer) = state.withLock { state in
            defer { state.continuation = nil }
            state.isEnded = true
            return (state.continuation, state.timer)
        }
        timer?.cancel()
        continuation?.resume(with: result)
    }
}
