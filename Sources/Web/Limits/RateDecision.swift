/// What a limit says about one use.
public enum RateDecision: Sendable, Equatable {
    case allowed
    /// Too many; the same use is allowed after this time.
    case limited(retryAfter: Duration)
}
