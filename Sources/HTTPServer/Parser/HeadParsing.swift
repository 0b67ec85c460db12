/// A head whose fields are still being read.
struct PartialHead {
    let line: RequestLine
    var facts = FieldFacts()
    var headers = Headers()
}

extension RequestParser {
    /// Bytes of a request line beside its target: a method, two spaces, the version and CRLF.
    private static let lineOverhead = 64

    mutating func parseRequestLine(emptyLines: Int) throws(RequestRefusal) -> Step {
        let range = try takeLine(
            limit: min(limits.target + Self.lineOverhead, limits.header),
            tooLong: RequestRefusal(.uriTooLong, "request line too long"))
        guard let range else { return .moreBytes }
        if range.isEmpty {
            // RFC 9112 section 2.2: ignore at least one empty line before the request line.
            guard emptyLines == 0 else { throw .malformed("empty lines before the request") }
            state = .requestLine(emptyLines: 1)
            return .goOn
        }
        sectionBytes = range.count + 2
        fieldCount = 0
        let targetLimit = limits.target
        let line = try buffer.withUnsafeBufferPointer { bytes throws(RequestRefusal) in
            try RequestLine(bytes.part(range), targetLimit: targetLimit)
        }
        state = .fields(PartialHead(line: line))
        return .goOn
    }

    mutating func parseField() throws(RequestRefusal) -> Step {
        guard let range = try takeSectionLine() else { return .moreBytes }
        guard case .fields(var head) = state else { return .goOn }
        if range.isEmpty { return .event(.head(try complete(head))) }
        // Taken out of the state, so that the headers grow in place.
        state = .chunkSize
        try buffer.withUnsafeBufferPointer { bytes throws(RequestRefusal) in
            let field = try FieldLine(bytes.part(range))
            try head.facts.note(field)
            head.headers.add(field.name.string, field.value.string)
        }
        state = .fields(head)
        return .goOn
    }

    /// Takes a field line of the header or trailer section within the limits of the section.
    mutating func takeSectionLine() throws(RequestRefusal) -> Range<Int>? {
        let range = try takeLine(
            limit: limits.header - sectionBytes,
            tooLong: RequestRefusal(.headerFieldsTooLarge, "header section too large"))
        guard let range else { return nil }
        sectionBytes += range.count + 2
        if !range.isEmpty { fieldCount += 1 }
        if fieldCount > limits.fields { throw RequestRefusal(.headerFieldsTooLarge, "too many fields") }
        return range
    }

    private mutating func complete(_ head: PartialHead) throws(RequestRefusal) -> RequestHead {
        let (line, facts) = (head.line, head.facts)
        let complete = RequestHead(
            method: line.method, path: line.target.path, query: line.target.query,
            authority: try facts.authority(line), headers: head.headers,
            framing: try facts.framing(isVersion10: line.isVersion10), isVersion10: line.isVersion10,
            keepsAlive: facts.keepsAlive(isVersion10: line.isVersion10),
            // RFC 9110 section 10.1.1: the expectation of an HTTP/1.0 client is ignored.
            expectsContinue: facts.expectsContinue && !line.isVersion10)
        bodyLimit = limits.body
        (bodyBytes, extensionBytes) = (0, 0)
        state =
            switch complete.framing {
            case .none: .body(0)
            case .length(let length): .body(length)
            case .chunked: .chunkSize
            }
        return complete
    }
}
