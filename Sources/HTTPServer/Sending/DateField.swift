import Glibc

/// The Date field line (RFC 9110 section 6.6.1), formatted once a second for each loop.
struct DateField {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private var second = -1
    private var line: [UInt8] = []

    /// "Date: Sun, 06 Nov 1994 08:49:37 GMT" with CRLF.
    mutating func current() -> [UInt8] {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        if now.tv_sec != second {
            second = now.tv_sec
            line = Array("Date: \(Self.text(second))\r\n".utf8)
        }
        return line
    }

    /// IMF-fixdate of RFC 9110 section 5.6.7.
    static func text(_ second: Int) -> String {
        var (clock, parts) = (second, tm())
        gmtime_r(&clock, &parts)
        let day = days[Int(parts.tm_wday)]
        let month = months[Int(parts.tm_mon)]
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits($0) }.joined(separator: ":")
        return "\(day), \(twoDigits(parts.tm_mday)) \(month) \(1900 + parts.tm_year) \(time) GMT"
    }

    private static func twoDigits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
