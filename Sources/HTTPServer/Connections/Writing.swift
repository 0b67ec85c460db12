import Loops

extension Connection {
    /// Sends what is queued; what the socket does not take waits for it to be writable.
    func flush() {
        switch outgoing.send(over: transport) {
        case .done: flushed()
        case .blocked(let interest, let hasMoved):
            watch?.update(interest)
            if hasMoved || deadline.moment == .max { expire(after: share.deadlines.write) }
        case .failed: close()
        }
    }

    private func flushed() {
        if isResponseComplete { return responseSent() }
        guard phase == .responding else {
            watch?.update(.usual)  // a "100 Continue" is out, the body may come
            return
        }
        expireNever()
        watch?.update(.peerClosed)
        let writer = writer
        self.writer = nil
        writer?.resume()
    }

    /// The response is out: goes on to the next request, or ends the connection.
    private func responseSent() {
        isResponseComplete = false
        giveBackLargeBody()
        head = nil
        task = nil
        guard keepsAlive else { return end() }
        // Set here, so that an idle time-out begins even when bytes of the next request are there already.
        phase = .responding
        parse()
        if transport.hasBufferedInput { read() }
    }

    private func end() {
        phase = .lingering
        transport.endWriting()
        if linger == nil, !parser.hasUnparsedBytes, !hasMoreInput() { return close() }
        expire(after: linger ?? share.deadlines.linger)
        watch?.update(.usual)
        discard()
    }

    /// Whether the client has sent more than we took; closing now would reset the connection under our answer.
    private func hasMoreInput() -> Bool {
        if case .bytes = transport.read(into: share.readBuffer) { return true }
        return false
    }
}
