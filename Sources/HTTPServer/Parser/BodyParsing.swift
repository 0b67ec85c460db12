extension RequestParser {
    /// The body of a request with Content-Length or without body.
    mutating func takeBody(_ remaining: Int) throws(RequestRefusal) -> Step {
        if remaining == 0 { return finish() }
        if bodyBytes == 0, remaining > bodyLimit {
            throw RequestRefusal(.contentTooLarge, "body too large")
        }
        guard let piece = takeBytes(atMost: remaining) else { return .moreBytes }
        bodyBytes += piece.count
        state = .body(remaining - piece.count)
        return .event(.body(piece))
    }

    mutating func finish() -> Step {
        state = .requestLine(emptyLines: 0)
        return .event(.end)
    }

    func availableBytes(atMost limit: Int) -> Int {
        min(limit, buffer.count - position)
    }

    mutating func takeBytes(atMost limit: Int) -> [UInt8]? {
        let count = availableBytes(atMost: limit)
        guard count > 0 else { return nil }
        defer {
            position += count
            searched = position
        }
        return Array(buffer[position..<(position + count)])
    }
}
