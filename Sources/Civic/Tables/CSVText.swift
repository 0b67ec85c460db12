/// A text as it may stand in a cell of a CSV file.
enum CSVText {
    /// Stands for a line break: one record is one line (Digital Agency, machine-readability rule L1-14), and a
    /// sign that nobody types can be turned back into the break.
    static let lineBreak = Array("⏎".utf8)

    /// Without control characters, in one line, and nothing that a spreadsheet would take for a formula.
    ///
    /// Goes by bytes: an export has tens of millions of them.
    static func safe(_ text: [UInt8], breakingWith separator: [UInt8]) -> [UInt8] {
        var safe: [UInt8] = []
        safe.reserveCapacity(text.count + 8)
        if beginsDangerously(text) { safe.append(UInt8(ascii: "'")) }
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case 0x0A:
                // CR LF is one break.
                if index == 0 || text[index - 1] != 0x0D { safe += separator }
            case 0x0B, 0x0C, 0x0D: safe += separator
            case 0x09, 0x20..<0x7F: safe.append(byte)
            // Control characters show nothing and stop many programs (NUL ends a text in C).
            case 0..<0x20, 0x7F: break
            case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
                if text[index + 1] == 0x85 { safe += separator }
                index += 1
            case 0xE2 where isSeparator(text, at: index):
                safe += separator
                index += 2
            default: safe.append(byte)
            }
            index += 1
        }
        return safe
    }

    /// U+2028 and U+2029.
    private static func isSeparator(_ text: [UInt8], at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0x80
            && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    }

    /// `= + - @` begin a formula, in full width too after conversion, as does the minus sign, which CP932 has in full
    /// width only; tab, CR and LF may be skipped before one.
    private static func beginsDangerously(_ text: [UInt8]) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case 0x30..<0x3D, 0x41..<0x7F: return false
        // Kana and most kanji.
        case 0xE3 where text.count > 1 && (0x80...0x83).contains(text[1]), 0xE4..<0xEA: return false
        default: break
        }
        // What shows nothing, such as a byte order mark, must not hide the sign behind it.
        let shown = String(decoding: text, as: UTF8.self).unicodeScalars.first {
            !$0.properties.isDefaultIgnorableCodePoint && !isDropped($0)
        }
        switch shown {
        case "=", "+", "-", "@", "\u{2212}", "＝", "＋", "－", "＠", "\t", "\r", "\n": return true
        default: return false
        }
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.generalCategory == .control else { return false }
        return !["\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}"].contains(scalar)
    }
}
