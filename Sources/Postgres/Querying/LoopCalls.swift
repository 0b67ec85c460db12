import Loops

extension Loop {
    /// Runs a body on the loop: at once when already there.
    func perform(_ body: @escaping @Sendable () -> Void) {
        if isCurrent { body() } else { execute(body) }
    }

    /// Waits for a callback that is called on this loop.
    func callback<T>(_ body: @escaping @Sendable (@escaping @Sendable (Result<T, any Error>) -> Void) -> Void)
        async throws -> T
    where T: Sendable {
        try await withCheckedThrowingContinuation { continuation in
            perform { body { continuation.resume(with: $0) } }
        }
    }
}
