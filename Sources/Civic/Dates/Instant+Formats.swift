import Postgres

extension Instant {
    /// With offset, for exports and `datetime` attributes: `2026-11-21T14:05:09+09:00` (ISO 8601).
    public var iso8601: String {
        let time = CivilTime(self)
        return "\(pad(time.year, 4))-\(pad(time.month))-\(pad(time.day))"
            + "T\(pad(time.hour)):\(pad(time.minute)):\(pad(time.second))+09:00"
    }
}

extension Phrases {
    /// A date and a time of day in Japan: `2026年11月21日（土） 14:05`.
    public func dateTime(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        return "\(date(instant)) \(time.hour):\(pad(time.minute))"
    }
}

private func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
