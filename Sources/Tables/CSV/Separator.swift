/// The sign between the fields: comma, tab (Excel's "Unicode text") or semicolon, whichever the first line
/// that is not blank has most.
enum Separator {
    static func guess(_ text: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        var isBlank = true
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            let isLineEnd = byte == 0x0A || byte == 0x0D
            if isLineEnd, !isBlank { break }
            isBlank = isBlank && isLineEnd
            if byte == UInt8(ascii: ",") || byte == 0x09 || byte == UInt8(ascii: ";") {
                counts[byte, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}
