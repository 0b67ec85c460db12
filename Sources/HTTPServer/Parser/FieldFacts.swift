/// What the fields that steer the connection say, collected while the header is read.
struct FieldFacts {
    private var host: String?
    private var contentLength: Int?
    private var codings: [Coding]?
    private var closes = false
    private var keepsAlive = false
    private(set) var expectsContinue = false

    private enum Coding {
        case chunked
        case other
    }

    mutating func note(_ field: FieldLine) throws(RequestRefusal) {
        switch field.name.count {
        case 4 where field.name.isWord("host"): try noteHost(field.value)
        case 6 where field.name.isWord("expect"): try noteExpectation(field.value)
        case 10 where field.name.isWord("connection"): noteConnection(field.value)
        case 14 where field.name.isWord("content-length"): try noteLength(field.value)
        case 17 where field.name.isWord("transfer-encoding"): try noteCodings(field.value)
        default: break
        }
    }

    /// The authority to serve: that of the target wins over Host (RFC 9112 section 3.2.2).
    func authority(_ line: RequestLine) throws(RequestRefusal) -> String {
        // RFC 9112 section 3.2: 400 for an HTTP/1.1 request that lacks Host, whatever the target.
        guard line.isVersion10 || host?.isEmpty == false else { throw .malformed("no Host") }
        return line.target.authority ?? host ?? ""
    }

    /// RFC 9112 section 9.3: "close" wins; HTTP/1.0 must ask for a connection that stays.
    func keepsAlive(isVersion10: Bool) -> Bool {
        !closes && (!isVersion10 || keepsAlive)
    }

    /// How the body is framed (RFC 9112 section 6.3).
    func framing(isVersion10: Bool) throws(RequestRefusal) -> RequestHead.Framing {
        guard let codings else { return contentLength.map { .length($0) } ?? .none }
        // RFC 9112 section 6.1: framing of an HTTP/1.0 message with Transfer-Encoding is faulty.
        if isVersion10 { throw .malformed("Transfer-Encoding in HTTP/1.0") }
        // RFC 9112 section 6.3, item 3: both fields together look like request smuggling.
        if contentLength != nil { throw .malformed("both Content-Length and Transfer-Encoding") }
        // RFC 9112 section 6.3, item 4.3: without a final chunked the length cannot be known: 400.
        guard codings.last == .chunked else { throw .malformed("final transfer coding is not chunked") }
        // RFC 9112 section 6.1: chunked must not be applied twice, and 501 for a coding not understood.
        if codings.dropLast().contains(.chunked) { throw .malformed("chunked applied twice") }
        if codings.count > 1 {
            throw RequestRefusal(.notImplemented, "transfer coding not implemented")
        }
        return .chunked
    }

    private mutating func noteHost(_ value: Bytes) throws(RequestRefusal) {
        // RFC 9112 section 3.2: 400 for more than one Host line or an invalid value.
        if host != nil { throw .malformed("more than one Host") }
        host = try Authority.parse(value)
    }

    private mutating func noteLength(_ value: Bytes) throws(RequestRefusal) {
        // RFC 9112 section 6.3, item 5, would let equal copies pass; a second one never comes from an honest client.
        if contentLength != nil { throw .malformed("more than one Content-Length") }
        // RFC 9110 section 8.6: 1*DIGIT, and large numerals must not overflow.
        if value.isEmpty { throw .malformed("malformed Content-Length") }
        var length = 0
        for byte in value {
            guard byte.isDigit else { throw .malformed("malformed Content-Length") }
            length = length > Int.max / 16 ? Int.max / 2 : length * 10 + Int(byte - 48)
        }
        contentLength = length
    }

    private mutating func noteCodings(_ value: Bytes) throws(RequestRefusal) {
        for item in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let name = Bytes(rebasing: item).trimmed
            guard !name.isEmpty else { throw .malformed("empty transfer coding") }
            codings = (codings ?? []) + [name.isWord("chunked") ? .chunked : .other]
        }
    }

    private mutating func noteExpectation(_ value: Bytes) throws(RequestRefusal) {
        // RFC 9110 section 10.1.1: 417 for an expectation other than 100-continue.
        guard value.isWord("100-continue") else {
            throw RequestRefusal(.expectationFailed, "unknown expectation")
        }
        expectsContinue = true
    }

    private mutating func noteConnection(_ value: Bytes) {
        for item in value.split(separator: UInt8(ascii: ",")) {
            let option = Bytes(rebasing: item).trimmed
            if option.isWord("close") { closes = true }
            if option.isWord("keep-alive") { keepsAlive = true }
        }
    }
}
