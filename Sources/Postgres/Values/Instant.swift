import Foundation

/// A moment in time, in microseconds since 1970-01-01T00:00:00Z, as exact as `timestamptz`.
public struct Instant: Sendable, Hashable, Comparable {
    public var microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// A moment given in whole seconds since 1970.
    public init(seconds: Int64) {
        microseconds = seconds * 1_000_000
    }

    /// The present by the system's clock.
    public static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 {
        (microseconds - (microseconds % 1_000_000 + 1_000_000) % 1_000_000) / 1_000_000
    }

    public static func + (left: Instant, right: Duration) -> Instant {
        Instant(microseconds: left.microseconds + right.microseconds)
    }

    public static func - (left: Instant, right: Duration) -> Instant {
        Instant(microseconds: left.microseconds - right.microseconds)
    }

    public static func - (left: Instant, right: Instant) -> Duration {
        .microseconds(left.microseconds - right.microseconds)
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    /// Whole microseconds, cut off.
    var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
