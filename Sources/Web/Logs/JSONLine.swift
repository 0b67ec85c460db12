/// One log record: a JSON object on one line, fields in the order they were added.
struct JSONLine {
    private var text = "{"

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        text += "\""
        for scalar in value.unicodeScalars { append(scalar) }
        text += "\""
    }

    mutating func add(_ name: String, _ value: (some BinaryInteger)?) {
        guard let value else { return }
        key(name)
        text += String(value)
    }

    /// The line with its line feed.
    var bytes: [UInt8] { Array((text + "}\n").utf8) }

    private mutating func key(_ name: String) {
        if text.utf8.count > 1 { text += "," }
        text += "\"\(name)\":"
    }

    /// Control characters are escaped (RFC 8259 section 7), so that nothing a client sends makes a new line;
    /// so are the two line separators that some viewers heed.
    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
            let hex = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: text.unicodeScalars.append(scalar)
        }
    }
}
