/// The first line of a request, taken apart.
struct RequestLine: Equatable {
    /// No method we or anyone know is longer.
    private static let longestMethod = 32

    let method: Method
    let target: RequestTarget
    let isVersion10: Bool

    /// Parses a line without its CRLF.
    ///
    /// RFC 9112 section 3: exactly one space between the three parts. The leniency that the section allows
    /// (other white space, several spaces) is where parsers come to differ, so it is refused.
    init(_ line: Bytes, targetLimit: Int) throws(RequestRefusal) {
        guard let first = line.firstIndex(of: .space), let last = line.lastIndex(of: .space),
            first < last
        else {
            throw .malformed("request line without three parts")
        }
        let methodName = line.part(0..<first)
        guard !methodName.isEmpty, ByteClass.token.containsAll(methodName) else {
            throw .malformed("method is not a token")
        }
        // RFC 9112 section 3: 501 for a method longer than any implemented.
        guard methodName.count <= Self.longestMethod else {
            throw RequestRefusal(.notImplemented, "method too long")
        }
        // RFC 9112 section 3: 414 for a target longer than we wish to parse.
        guard last - first - 1 <= targetLimit else {
            throw RequestRefusal(.uriTooLong, "target too long")
        }
        isVersion10 = try Self.version(line.part((last + 1)..<line.count))
        method = Method(methodName)
        target = try RequestTarget(line.part((first + 1)..<last), method: method)
    }

    /// Whether it is HTTP/1.0; all other 1.x are served as HTTP/1.1 (RFC 9110 section 2.5), the rest gets 505.
    private static func version(_ text: Bytes) throws(RequestRefusal) -> Bool {
        guard text.count == 8, text.part(0..<5).string == "HTTP/", text[5].isDigit,
            text[6] == UInt8(ascii: "."), text[7].isDigit
        else { throw .malformed("malformed version") }
        guard text[5] == UInt8(ascii: "1") else {
            throw RequestRefusal(.versionNotSupported, "version not supported")
        }
        return text[7] == UInt8(ascii: "0")
    }
}

extension Method {
    /// The method of a checked token; the usual ones without making a string.
    fileprivate init(_ name: Bytes) {
        // RFC 9110 section 9.1: methods are case-sensitive.
        switch (name.count, name[0]) {
        case (3, UInt8(ascii: "G")) where name[1] == UInt8(ascii: "E") && name[2] == UInt8(ascii: "T"):
            self = .get
        default: self.init(rawValue: name.string)
        }
    }
}
