import Civic
import Postgres

/// Times of day as staff type them: 9:00, 23:59, 9時, 17時30分, in wide or narrow digits.
enum TimeOfDay {
    /// Minutes since midnight; nil for what is no time.
    static func minutes(_ text: String) -> Int? {
        let plain = text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
            .replacing("時", with: ":").replacing("分", with: "")
        let parts = plain.split(separator: ":")
        guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...23).contains(hour) else {
            return nil
        }
        guard parts.count == 2 else { return plain.hasSuffix(":") ? hour * 60 : nil }
        guard let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
        return hour * 60 + minute
    }

    /// A moment in Japan; an end is the last microsecond of its minute.
    static func instant(_ day: CivilDate, _ minutes: Int, isEnd: Bool = false) -> Instant {
        let start = day.start.microseconds + Int64(minutes) * 60_000_000
        return Instant(microseconds: isEnd ? start + 59_999_999 : start)
    }

    /// As the form shows it: 9:00.
    static func text(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        return "\(time.hour):\(padded(time.minute))"
    }
}
