import Glibc

extension RequestParser {
    /// Takes the next line and returns where it stands in the buffer, without its CRLF; nil when it is not whole.
    ///
    /// A line longer than `limit` with its CRLF is refused, whether or not its end has come.
    mutating func takeLine(limit: Int, tooLong: @autoclosure () -> RequestRefusal)
        throws(RequestRefusal)
        -> Range<Int>?
    {
        let start = position
        guard let end = findLineFeed() else {
            searched = buffer.count
            if buffer.count - start >= limit { throw tooLong() }
            return nil
        }
        if end - start >= limit { throw tooLong() }
        // RFC 9112 section 2.2 lets a recipient take a bare LF as line end; parsers that differ here can be
        // played against each other, so it is refused. A bare CR is refused by the bytes allowed in each line.
        guard end > start, buffer[end - 1] == .carriageReturn else {
            throw .malformed("bare line feed")
        }
        position = end + 1
        searched = position
        return start..<(end - 1)
    }

    private func findLineFeed() -> Int? {
        buffer.withUnsafeBytes { bytes in
            let from = max(searched, position)
            guard from < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + from, Int32(UInt8.lineFeed), bytes.count - from) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }
}
