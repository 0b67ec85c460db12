import Synchronization

/// One limit, kept by key (an account, a class, a client's network) and shared by all loops.
public final class RateLimiter: Sendable {
    private let buckets: Mutex<TokenBuckets<String>>

    /// `capacity` is the number of keys remembered, about 100 bytes each.
    public init(_ limit: RateLimit, capacity: Int = 20_000) {
        buckets = Mutex(TokenBuckets(limit: limit, capacity: capacity))
    }

    /// Counts one use unless it is too much; a refused use costs nothing.
    public func take(
        _ key: String, cost: Int = 1, at now: ContinuousClock.Instant = .now
    ) -> RateDecision {
        buckets.withLock { $0.take(key, cost: cost, at: now) }
    }

    /// Takes one use back that was counted: who proves to be who they are has used up nothing.
    public func giveBack(_ key: String) {
        buckets.withLock { $0.giveBack(key) }
    }

    /// Counts one use, or throws the 429 that tells when to come back.
    public func check(_ key: String, at now: ContinuousClock.Instant = .now) throws(WebError) {
        if case .limited(let wait) = take(key, at: now) { throw .tooManyRequests(retryAfter: wait) }
    }
}
