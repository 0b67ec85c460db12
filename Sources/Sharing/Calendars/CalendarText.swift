/// The lines of an iCalendar file (RFC 5545).
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// A property whose value is written as it is.
    mutating func line(_ name: String, _ value: String) {
        fold(Array("\(name):\(value)".utf8))
    }

    /// A property whose value is text (section 3.3.11).
    mutating func text(_ name: String, _ value: String) {
        line(name, Self.escaped(value))
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case "\n": escaped += "\\n"
            // Other control characters have no place in a value (section 3.1, CONTROL).
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Lines are at most 75 octets long without their end; longer ones go on after a space (section 3.1). A
    /// character is never cut in two.
    private mutating func fold(_ line: [UInt8]) {
        var rest = line[...]
        var room = 75
        while rest.count > room {
            var cut = rest.startIndex + room
            while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes += rest[..<cut] + Array("\r\n ".utf8)
            rest = rest[cut...]
            room = 74
        }
        bytes += rest + Array("\r\n".utf8)
    }
}
