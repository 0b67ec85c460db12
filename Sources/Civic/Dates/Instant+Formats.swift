import Postgres

extension Instant {
    /// With offset, for exports and `datetime` attributes: `2026-11-21T14:05:09+09:00` (ISO 8601).
    public var iso8601: String {
        let time = CivilTime(self)
        return "\(padded(time.year, 4))-\(padded(time.month))-\(padded(time.day))"
            + "T\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second))+09:00"
    }
}

extension Phrases {
    /// A date and a time of day in Japan: `2026年11月21日（土） 14:05`.
    public func dateTime(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        return "\(date(instant)) \(time.hour):\(padded(time.minute))"
    }
}

/// A number with zeros in front.
public func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
