/// Texts of fields.
enum FormText {
    /// The text of a value with CRLF and lone CR as LF: browsers send CRLF for each line break of a textarea
    /// (HTML, "constructing the entry list"), while its `maxlength` counts one character.
    static func value(_ bytes: some Collection<UInt8>) throws(FormError) -> String {
        let cr = UInt8(ascii: "\r")
        let lf = UInt8(ascii: "\n")
        guard bytes.contains(cr) else { return try name(bytes) }
        var normalized: [UInt8] = []
        normalized.reserveCapacity(bytes.count)
        var afterCR = false
        for byte in bytes {
            if byte == cr { normalized.append(lf) } else if byte != lf || !afterCR { normalized.append(byte) }
            afterCR = byte == cr
        }
        return try name(normalized)
    }

    /// The text as it is.
    static func name(_ bytes: some Collection<UInt8>) throws(FormError) -> String {
        guard let text = UTF8Text.decode(bytes) else { throw .invalidText }
        return text
    }
}
