/// A day of the calendar, with a time of day where the cell has one.
public struct TableMoment: Sendable, Equatable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int
    /// Seconds since midnight; nil for a day alone.
    public let seconds: Int?

    /// `2026-11-21` or `2026-11-21 10:30`.
    public var text: String {
        let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        return seconds.map { "\(date) \(Self.time($0))" } ?? date
    }

    /// `10:30`, with seconds where there are any.
    static func time(_ seconds: Int) -> String {
        let minutes = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
        return seconds % 60 == 0 ? minutes : "\(minutes):\(padded(seconds % 60, 2))"
    }

    private static func padded(_ number: Int, _ length: Int) -> String {
        String(repeating: "0", count: max(0, length - String(number).count)) + String(number)
    }
}
