extension RequestParser {
    /// A chunk's size line may be this long with its extensions and CRLF.
    private static let longestSizeLine = 1024
    /// More hexadecimal digits than any chunk needs, yet too few to overflow.
    private static let longestSize = 12

    /// chunk-size [ chunk-ext ] CRLF (RFC 9112 section 7.1).
    mutating func parseChunkSize() throws(RequestRefusal) -> Step {
        let range = try takeLine(
            limit: Self.longestSizeLine, tooLong: .malformed("chunk size line too long"))
        guard let range else { return .moreBytes }
        let (size, extensions) = try buffer.withUnsafeBufferPointer { bytes throws(RequestRefusal) in
            try Self.chunkSize(bytes.part(range))
        }
        extensionBytes += extensions
        // RFC 9112 section 7.1.1: a server ought to limit the total length of chunk extensions.
        guard extensionBytes <= limits.chunkExtensions else {
            throw .malformed("too many chunk extensions")
        }
        guard size <= bodyLimit - bodyBytes else {
            throw RequestRefusal(.contentTooLarge, "body too large")
        }
        (sectionBytes, fieldCount) = (0, 0)
        state = size == 0 ? .trailers : .chunkData(size)
        return .goOn
    }

    mutating func takeChunkData(_ remaining: Int) -> Step {
        guard let piece = takeBytes(atMost: remaining) else { return .moreBytes }
        bodyBytes += piece.count
        state = remaining == piece.count ? .chunkEnd : .chunkData(remaining - piece.count)
        return .event(.body(piece))
    }

    /// The CRLF after a chunk's data, byte by byte, so that nothing else can stand there.
    mutating func parseChunkEnd() throws(RequestRefusal) -> Step {
        let count = availableBytes(atMost: 2)
        if count > 0, buffer[position] != .carriageReturn { throw .malformed("chunk without its end") }
        if count < 2 { return .moreBytes }
        guard buffer[position + 1] == .lineFeed else { throw .malformed("chunk without its end") }
        position += 2
        searched = position
        state = .chunkSize
        return .goOn
    }

    /// Trailer fields are checked and dropped, as RFC 9110 section 6.5.1 allows.
    mutating func parseTrailer() throws(RequestRefusal) -> Step {
        guard let range = try takeSectionLine() else { return .moreBytes }
        if range.isEmpty { return finish() }
        try buffer.withUnsafeBufferPointer { bytes throws(RequestRefusal) in
            _ = try FieldLine(bytes.part(range))
        }
        return .goOn
    }

    /// The size of a chunk and the length of its ignored extensions.
    private static func chunkSize(_ line: Bytes) throws(RequestRefusal) -> (
        size: Int, extensions: Int
    ) {
        var size = 0
        var digits = 0
        while digits < line.count, let value = line[digits].hexadecimalValue {
            size = size << 4 | value
            digits += 1
            // RFC 9112 section 7.1: large numerals must not overflow.
            guard digits <= longestSize else { throw .malformed("chunk size too long") }
        }
        guard digits > 0 else { throw .malformed("malformed chunk size") }
        let rest = line.part(digits..<line.count)
        // RFC 9112 section 7.1.1: only ";" with white space around it may follow the size.
        guard rest.isEmpty || rest.trimmed.first == UInt8(ascii: ";") else {
            throw .malformed("malformed chunk size")
        }
        for byte in rest where (byte < 0x20 && byte != .tab) || byte == 0x7F {
            throw .malformed("chunk extension with a control character")
        }
        return (size, rest.count)
    }
}
