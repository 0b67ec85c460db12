/// How often something may be done: `burst` times at once, and again one by one as `interval` passes.
public struct RateLimit: Sendable, Hashable {
    public let burst: Int
    /// Time in which one use comes back.
    public let interval: Duration

    public init(burst: Int, interval: Duration) {
        precondition(burst > 0 && interval > .zero, "a rate limit allows something and gives it back")
        self.burst = burst
        self.interval = interval
    }

    /// So many times in a time, evenly given back.
    public static func times(_ count: Int, in duration: Duration) -> RateLimit {
        RateLimit(burst: count, interval: duration / count)
    }

    /// Time until an empty bucket is full again.
    var refill: Duration { interval * burst }
}
