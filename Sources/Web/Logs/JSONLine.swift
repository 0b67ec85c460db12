/// One log record: a JSON object on one line, fields in the order they were added.
struct JSONLine {
    private var line: [UInt8] = [UInt8(ascii: "{")]

    init() {
        line.reserveCapacity(256)
    }

    mutating func add(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        line.append(UInt8(ascii: "\""))
        if value.utf8.allSatisfy(Self.isPlain) {
            line += value.utf8
        } else {
            for scalar in value.unicodeScalars { line += Self.escaped(scalar).utf8 }
        }
        line.append(UInt8(ascii: "\""))
    }

    mutating func add(_ name: StaticString, _ value: (some BinaryInteger)?) {
        guard let value else { return }
        key(name)
        line += String(value).utf8
    }

    /// The line with its line feed.
    var bytes: [UInt8] { line + [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

    private mutating func key(_ name: StaticString) {
        if line.count > 1 { line.append(UInt8(ascii: ",")) }
        line.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { line += $0 }
        line += [UInt8(ascii: "\""), UInt8(ascii: ":")]
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Control characters are escaped (RFC 8259 section 7), so that nothing a client sends makes a new line;
    /// so are the two line separators that some viewers heed.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
            let hex = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: return String(scalar)
        }
    }
}
