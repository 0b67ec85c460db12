/// One field line of a header or trailer section, still as bytes.
struct FieldLine {
    let name: Bytes
    let value: Bytes

    /// Parses a line without its CRLF.
    init(_ line: Bytes) throws(RequestRefusal) {
        // RFC 9112 section 5.2: a server must refuse (or replace) line folding in a request.
        if line[0].isBlank { throw .malformed("folded field line") }
        var colon = 0
        while colon < line.count, ByteClass.token.contains(line[colon]) { colon += 1 }
        // RFC 9112 section 5.1: no white space between name and colon; it must be refused with 400.
        guard colon > 0, colon < line.count, line[colon] == UInt8(ascii: ":") else {
            throw .malformed("malformed field name")
        }
        name = line.part(0..<colon)
        value = line.part((colon + 1)..<line.count).trimmed
        // RFC 9110 section 5.5: CR, LF, NUL and other control characters are invalid and dangerous.
        for byte in value where (byte < 0x20 && byte != .tab) || byte == 0x7F {
            throw .malformed("field value with a control character")
        }
    }
}
