import Loops
import Web

extension WebError {
    /// Answers 503 when too many passwords wait to be hashed.
    static func onFullQueue<Value: Sendable>(
        _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch is WorkerThreads.QueueIsFull {
            throw WebError.unavailable(retryAfter: .seconds(2))
        }
    }
}
