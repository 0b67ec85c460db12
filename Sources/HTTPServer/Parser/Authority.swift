/// Checks "host" or "host:port" of a Host field or an absolute target.
enum Authority {
    /// Returns the text, or refuses what is not `uri-host [ ":" port ]` (RFC 9110 section 7.2).
    ///
    /// User information is no member of the allowed bytes: RFC 9110 section 4.2.4 calls it an error.
    static func parse(_ text: Bytes) throws(RequestRefusal) -> String {
        guard ByteClass.authority.containsAll(text), let port = portStart(text) else {
            throw .malformed("malformed host")
        }
        for byte in text.part(port..<text.count) where !byte.isDigit {
            throw .malformed("malformed port")
        }
        return text.string
    }

    /// Where the digits of the port begin (the end when there is none); nil for misplaced colons and brackets.
    private static func portStart(_ text: Bytes) -> Int? {
        var hostEnd = 0
        if text.first == UInt8(ascii: "[") {
            guard let bracket = text.firstIndex(of: UInt8(ascii: "]")), bracket > 1 else { return nil }
            hostEnd = bracket + 1
        } else {
            hostEnd = text.firstIndex(of: UInt8(ascii: ":")) ?? text.count
            for byte in text.part(0..<hostEnd)
            where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
                return nil
            }
            // A port without a host names nothing.
            if hostEnd == 0, !text.isEmpty { return nil }
        }
        if hostEnd == text.count { return hostEnd }
        return text[hostEnd] == UInt8(ascii: ":") ? hostEnd + 1 : nil
    }
}
