import Glibc

/// The Date field line (RFC 9110 section 6.6.1), formatted once a second for each loop.
struct DateField {
    private var second = -1
    private var line: [UInt8] = []

    /// "Date: Sun, 06 Nov 1994 08:49:37 GMT" with CRLF.
    mutating func current() -> [UInt8] {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        if now.tv_sec != second {
            second = now.tv_sec
            line = Array("Date: \(HTTPDate.text(second))\r\n".utf8)
        }
        return line
    }
}
