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
    /// A date with its weekday: `2026年11月21日（土）`, `Sat 21 Nov 2026`.
    public func date(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        switch language {
        case .japanese:
            let weekday = ["日", "月", "火", "水", "木", "金", "土"][time.weekday]
            return "\(time.year)年\(time.month)月\(time.day)日（\(weekday)）"
        case .english:
            let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][time.weekday]
            return "\(weekday) \(time.day) \(Self.englishMonths[time.month - 1]) \(time.year)"
        }
    }

    /// A date and a time of day: `2026年11月21日（土） 14:05`.
    public func dateTime(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        return "\(date(instant)) \(time.hour):\(pad(time.minute))"
    }

    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

private func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
