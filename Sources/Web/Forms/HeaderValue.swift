/// A header value with parameters, as `multipart/form-data; boundary=x` (RFC 9110 section 5.6.6).
struct HeaderValue {
    /// The part before the first semicolon, lowered.
    let value: String
    /// Parameters by lowered name; the first of a name counts.
    private(set) var parameters: [String: String] = [:]
    /// Whether all of it followed the grammar and no parameter came twice.
    private(set) var isWellFormed = true

    init(_ text: String) {
        var rest = Array(text.utf8)[...]
        value = Self.text(Self.trimmed(rest.prefix { $0 != UInt8(ascii: ";") })).lowercased()
        rest = rest.drop { $0 != UInt8(ascii: ";") }
        while rest.popFirst() != nil { parseParameter(&rest) }
    }

    /// Reads `name=value` and leaves what begins with the next semicolon.
    private mutating func parseParameter(_ rest: inout ArraySlice<UInt8>) {
        rest = rest.drop(while: Self.isSpace)
        let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
        rest = rest.dropFirst(name.count)
        guard rest.first == UInt8(ascii: "="), !name.isEmpty else {
            isWellFormed = isWellFormed && name.isEmpty && rest.isEmpty
            return
        }
        rest = rest.dropFirst()
        let value = rest.first == UInt8(ascii: "\"") ? quoted(&rest) : token(&rest)
        let key = Self.text(name).lowercased()
        if parameters.updateValue(parameters[key] ?? value, forKey: key) != nil { isWellFormed = false }
    }

    private mutating func token(_ rest: inout ArraySlice<UInt8>) -> String {
        let token = rest.prefix { $0 != UInt8(ascii: ";") }
        rest = rest.dropFirst(token.count)
        return Self.text(Self.trimmed(token))
    }

    /// A quoted string. A backslash is left as it is: browsers escape a quote in a form's names as `%22`,
    /// and take a backslash for an ordinary character (HTML, "multipart/form-data encoding algorithm").
    private mutating func quoted(_ rest: inout ArraySlice<UInt8>) -> String {
        rest = rest.dropFirst()
        let inside = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(inside.count)
        if rest.popFirst() == nil { isWellFormed = false }
        let tail = rest.prefix { $0 != UInt8(ascii: ";") }
        if !tail.allSatisfy(Self.isSpace) { isWellFormed = false }
        rest = rest.dropFirst(tail.count)
        return Self.text(inside)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop(while: isSpace)
        while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
        return bytes
    }
}
