import Loops

extension Connection {
    /// Runs the function that makes a body and sends its pieces as they come.
    func stream(
        _ produce: @Sendable (BodyWriter) async throws -> Void, framing: ResponseHead.Framing
    ) async {
        let isChunked = framing == .chunked
        let writer = BodyWriter { [self] piece in try await send(piece, isChunked: isChunked) }
        do {
            try await produce(writer)
        } catch {
            // RFC 9112 section 8: without the last chunk the client sees that the content is incomplete.
            return close(abruptly: !isChunked)
        }
        guard phase == .responding else { return }
        if isChunked { outgoing.head.append(utf8: "0\r\n\r\n") }
        complete()
    }

    private func send(_ piece: [UInt8], isChunked: Bool) async throws {
        // An empty chunk would be the last one (RFC 9112 section 7.1).
        if piece.isEmpty { return }
        try await withCheckedThrowingContinuation { continuation in
            if share.loop.isCurrent { return queue(piece, isChunked: isChunked, continuation) }
            share.loop.execute { [self] in queue(piece, isChunked: isChunked, continuation) }
        }
    }

    private func queue(
        _ piece: [UInt8], isChunked: Bool, _ continuation: CheckedContinuation<Void, any Error>
    ) {
        // A second piece before the first is out would come from two writers at once.
        guard phase == .responding, writer == nil else {
            return continuation.resume(throwing: ClientIsGone())
        }
        var piece = piece
        if isChunked {
            outgoing.head.append(hexadecimal: piece.count)
            outgoing.head.appendLineEnd()
            piece.appendLineEnd()
        }
        outgoing.body = piece
        writer = continuation
        flush()
    }
}
