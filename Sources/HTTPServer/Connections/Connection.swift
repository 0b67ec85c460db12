import Loops

/// One client's connection: reads requests, runs the handler, sends responses in order. Used on its loop only.
///
/// At most one request is in work; while it is, nothing is read, so that a client that pipelines fills its own
/// buffers and not ours.
final class Connection: @unchecked Sendable {
    enum Phase {
        /// Between requests.
        case idle
        case readingHead
        case readingBody
        /// The handler runs, or the response is being sent.
        case responding
        /// The last answer was sent; what still comes is thrown away until the client closes.
        case lingering
        case closed
    }

    let transport: any Transport
    let isSecure: Bool
    let peer: String
    let share: LoopConnections
    var watch: Watch?
    var phase = Phase.idle
    var parser: RequestParser
    var head: RequestHead?
    var body: [UInt8] = []
    var bodyStart: Int64 = 0
    var mustSendContinue = false
    var task: Task<Void, Never>?
    var outgoing = Outgoing()
    /// Resumed when the outgoing bytes of a streamed body are gone.
    var writer: CheckedContinuation<Void, any Error>?
    var isResponseComplete = false
    var keepsAlive = true
    /// How long a client that was refused may go on sending, in nanoseconds.
    var linger: Int64?
    /// Whether the body at hand is one of the few that may be longer than usual.
    var hasLargeBody = false
    var deadline = ConnectionDeadline()

    init(transport: any Transport, isSecure: Bool, peer: String, share: LoopConnections) {
        self.transport = transport
        self.isSecure = isSecure
        self.peer = peer
        self.share = share
        parser = RequestParser(limits: share.configuration.limits)
    }

    func start(watching descriptor: Int32) throws {
        watch = try share.loop.watch(descriptor, for: .usual) { [unowned self] in react($0) }
        expire(after: share.deadlines.header)
    }

    private func react(_ readiness: Readiness) {
        if !readiness.isDisjoint(with: [.error, .hangUp]) { return close() }
        if !outgoing.isEmpty { return flush() }
        switch phase {
        case .idle, .readingHead, .readingBody: read()
        case .responding: noticeWhileResponding(readiness)
        case .lingering: discard()
        case .closed: break
        }
    }

    /// A client that closes while its request is in work wants no answer: the handler may stop.
    ///
    /// One that only shut down its sending side still gets what the handler returns.
    private func noticeWhileResponding(_ readiness: Readiness) {
        if readiness.contains(.peerClosed) {
            watch?.update([])
            task?.cancel()
        } else {
            watch?.update(.peerClosed)
        }
    }

    /// Ends an idle connection at once, any other after the response at hand.
    func drain() {
        // A request may have arrived just now.
        if phase == .idle { read() }
    }

    /// Closes the connection; `abruptly` so that a client which got only a part cannot take it for the whole.
    func close(abruptly: Bool = false) {
        guard phase != .closed else { return }
        phase = .closed
        watch?.cancel()
        watch = nil
        if abruptly { transport.abort() } else { transport.close() }
        deadline.cancel()
        task?.cancel()
        task = nil
        writer?.resume(throwing: ClientIsGone())
        writer = nil
        giveBackLargeBody()
        share.forget(self)
    }
}

/// The client closed the connection before it had the whole response.
public struct ClientIsGone: Error {}

extension Interest {
    /// What a connection waits for unless it must not read or waits to write.
    static let usual: Interest = [.read, .peerClosed]
}
