import Loops

extension Connection {
    /// Reads what is there and lets the parser make requests of it.
    func read() {
        while phase == .idle || phase == .readingHead || phase == .readingBody {
            switch transport.read(into: share.readBuffer) {
            case .bytes(let count):
                parser.receive(
                    UnsafeBufferPointer(rebasing: share.readBuffer.bindMemory(to: UInt8.self)[..<count]))
                parse()
                // A short read emptied the socket; asking again would cost a call.
                if count < share.readBuffer.count, !transport.hasBufferedInput { return }
            case .blocked(let interest):
                return awaitBytes(interest)
            case .ended: return inputEnded()
            case .failed: return close()
            }
        }
    }

    /// Takes events from the parser until a request is whole or bytes are missing.
    func parse() {
        do {
            while let event = try parser.next() {
                switch event {
                case .head(let head): begin(head)
                case .body(let piece): try take(piece)
                case .end: return handle()
                }
            }
            awaitBytes(.usual)
        } catch {
            refuse(error)
        }
    }

    private func begin(_ head: RequestHead) {
        self.head = head
        parser.bodyLimit = share.configuration.bodyLimit(head) ?? parser.limits.body
        mustSendContinue = head.expectsContinue
        bodyStart = 0
    }

    private func take(_ piece: [UInt8]) throws(RequestRefusal) {
        if !hasLargeBody, body.count + piece.count > parser.limits.body {
            guard share.takeLargeBody() else {
                throw RequestRefusal(.serviceUnavailable, "too many large bodies")
            }
            hasLargeBody = true
        }
        // RFC 9110 section 10.1.1: no need for 100 once the body comes by itself.
        mustSendContinue = false
        if body.isEmpty { body = piece } else { body += piece }
    }

    /// To be called when the request at hand is over.
    func giveBackLargeBody() {
        if hasLargeBody { share.giveBackLargeBody() }
        hasLargeBody = false
    }

    private func awaitBytes(_ interest: Interest) {
        if head != nil {
            awaitBody()
        } else if parser.isBetweenRequests {
            if share.isDraining { return close() }
            if phase != .idle { expire(after: share.deadlines.idle) }
            phase = .idle
            parser.shrink()
        } else {
            if phase != .readingHead { expire(after: share.deadlines.header) }
            phase = .readingHead
        }
        if outgoing.isEmpty { watch?.update(interest.union(.peerClosed)) }
    }

    /// A body may take the fixed time, and longer as far as it keeps the minimum rate.
    private func awaitBody() {
        phase = .readingBody
        if bodyStart == 0 { bodyStart = monotonicNanoseconds() }
        let earned = Int64(body.count / share.deadlines.minimumBodyRate) * 1_000_000_000
        expire(at: bodyStart + share.deadlines.body + earned)
        if mustSendContinue {
            mustSendContinue = false
            outgoing.head.append(utf8: "HTTP/1.1 100 Continue\r\n\r\n")
            flush()
        }
    }

    private func inputEnded() {
        // RFC 9112 section 8: a message that ends early is incomplete and must not be handled.
        if phase == .idle { close() } else { refuse(.malformed("request cut off")) }
    }

    /// Throws away what a refused client still sends, so that it is not reset before it read the answer
    /// (RFC 9112 section 9.6).
    func discard() {
        while true {
            switch transport.read(into: share.readBuffer) {
            case .bytes: continue
            case .blocked: return
            case .ended, .failed: return close()
            }
        }
    }
}
