import CEpoll
import Glibc

/// Moments as header fields write them (RFC 9110 section 5.6.7), here as whole seconds since 1970.
public enum HTTPDate {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    /// The form in use and the two old ones, which everybody who reads dates must take.
    private static let forms = [
        "%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y",
    ]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    public static func text(_ second: Int) -> String {
        var (clock, parts) = (second, tm())
        gmtime_r(&clock, &parts)
        let day = days[Int(parts.tm_wday)]
        let month = months[Int(parts.tm_mon)]
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits($0) }.joined(separator: ":")
        return "\(day), \(twoDigits(parts.tm_mday)) \(month) \(1900 + parts.tm_year) \(time) GMT"
    }

    /// The moment that a field names; nil where it is no date.
    public static func second(_ text: String) -> Int? {
        for form in forms {
            var parts = tm()
            if tomoni_read_time(text, form, &parts) != 0 { return timegm(&parts) }
        }
        return nil
    }

    private static func twoDigits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
