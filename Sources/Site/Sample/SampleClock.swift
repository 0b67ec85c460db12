import Postgres

/// Turns the days and times of the script into moments, counted from today in Japan.
struct SampleClock {
    private let now: Instant
    /// Midnight at which today began in Japan (UTC+9), in seconds since 1970.
    private let today: Int64

    init(now: Instant) {
        self.now = now
        let local = now.seconds + 9 * 3600
        today = local - local % 86_400 - 9 * 3600
    }

    /// Midnight so many days from today.
    func midnight(inDays days: Int) -> Instant {
        Instant(seconds: today + Int64(days) * 86_400)
    }

    /// The last second of the day so many days from today, up to which a period lasts.
    func endOfDay(inDays days: Int) -> Instant {
        Instant(seconds: today + Int64(days + 1) * 86_400 - 1)
    }

    /// A time of day so many days ago; never later than now.
    func moment(daysAgo: Int, at time: String) throws -> Instant {
        let parts = time.split(separator: ":").compactMap { Int64($0) }
        guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
            throw SampleScriptError("\(time) is no time of day.")
        }
        let seconds = today - Int64(daysAgo) * 86_400 + parts[0] * 3600 + parts[1] * 60
        return min(now, Instant(seconds: seconds))
    }
}
