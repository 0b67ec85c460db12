import Loops

extension Connection {
    /// Hands the request at hand to the handler, as a task on this loop.
    func handle() {
        guard let head else { return }
        phase = .responding
        keepsAlive = head.keepsAlive
        expireNever()
        let request = request(of: head)
        body = []
        let handler = share.handler
        task = Task(executorPreference: share.loop) { [self] in
            let response = await handler(request)
            await respond(response, to: head)
        }
    }

    /// Sends the handler's response; a stream is run to its end.
    private func respond(_ response: Response, to head: RequestHead) async {
        guard phase == .responding else { return }
        let framing = queueHead(response, isVersion10: head.isVersion10)
        // RFC 9110 section 9.3.2: the response to HEAD has the same fields and no content.
        guard head.method != .head, framing != .none else { return complete() }
        switch response.body {
        case .empty: complete()
        case .bytes(let bytes):
            outgoing.body = bytes
            complete()
        case .stored(let stored):
            outgoing.body = stored.bytes
            outgoing.stored = stored
            complete()
        case .stream(let produce): await stream(produce, framing: framing)
        }
    }

    /// Sends what is queued and ends the response with it.
    func complete() {
        isResponseComplete = true
        flush()
    }

    private func queueHead(_ response: Response, isVersion10: Bool) -> ResponseHead.Framing {
        let head = ResponseHead(response, isVersion10: isVersion10)
        if share.isDraining || head.framing == .untilClose || asksToClose(response) { keepsAlive = false }
        head.append(
            response, date: share.date.current(), keepsAlive: keepsAlive, isVersion10: isVersion10,
            to: &outgoing.head)
        return head.framing
    }

    private func asksToClose(_ response: Response) -> Bool {
        response.headers["Connection"].map { Headers.same($0, "close") } ?? false
    }

    /// Answers without the handler and closes, for the state of the stream is unknown or the client too slow.
    func refuse(_ refusal: RequestRefusal) {
        share.configuration.onRefusal(RefusedRequest(refusal: refusal, peer: peer))
        let response = page(of: refusal) ?? Self.text(refusal)
        phase = .responding
        keepsAlive = false
        _ = queueHead(response, isVersion10: head?.isVersion10 ?? false)
        if head?.method != .head, case .bytes(let bytes) = response.body { outgoing.body = bytes }
        // A browser reads the answer when it has sent the whole file.
        let isForSize = [.contentTooLarge, .serviceUnavailable].contains(refusal.status)
        linger = isForSize ? share.deadlines.refusedBody : share.deadlines.linger
        complete()
    }

    private func page(of refusal: RequestRefusal) -> Response? {
        head.flatMap { share.configuration.refusalPage(refusal, request(of: $0)) }
    }

    private static func text(_ refusal: RequestRefusal) -> Response {
        let text = "\(refusal.status.rawValue) \(refusal.status.reasonPhrase): \(refusal.reason)\n"
        return Response(
            status: refusal.status, headers: ["Content-Type": "text/plain; charset=utf-8"],
            body: .bytes(Array(text.utf8)))
    }

    private func request(of head: RequestHead) -> Request {
        Request(
            method: head.method, path: head.path, query: head.query, headers: head.headers, body: body,
            authority: head.authority, peer: peer, isSecure: isSecure)
    }
}
