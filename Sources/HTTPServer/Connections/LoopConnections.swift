import Glibc
import Loops

/// One loop's share of the server: its connections and what they have in common. Used on that loop only.
final class LoopConnections: @unchecked Sendable {
    private static let readSize = 64 * 1024

    let loop: Loop
    let configuration: HTTPServer.Configuration
    let deadlines: Deadlines
    let handler: Handler
    let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: readSize, alignment: 16)
    var date = DateField()
    private(set) var isDraining = false
    private let gauge: ConnectionGauge
    private var largeBodies = 0
    private var connections: [ObjectIdentifier: Connection] = [:]

    init(
        loop: Loop, configuration: HTTPServer.Configuration, gauge: ConnectionGauge,
        handler: @escaping Handler
    ) {
        self.loop = loop
        self.configuration = configuration
        self.gauge = gauge
        self.handler = handler
        deadlines = Deadlines(configuration.timeouts)
    }

    deinit {
        readBuffer.deallocate()
    }

    /// Runs a body on the loop and waits for it.
    func onLoop<T: Sendable>(_ body: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            loop.execute { continuation.resume(returning: body()) }
        }
    }

    /// Takes over an accepted socket that was counted already.
    func adopt(_ descriptor: Int32, tls: TLSContext?, peer: String) {
        let transport: any Transport =
            tls.map { TLSTransport(descriptor: descriptor, context: $0) }
            ?? PlainTransport(descriptor: descriptor)
        let connection = Connection(transport: transport, isSecure: tls != nil, peer: peer, share: self)
        do {
            try connection.start(watching: descriptor)
            connections[ObjectIdentifier(connection)] = connection
        } catch {
            transport.close()
            gauge.leave()
        }
    }

    func forget(_ connection: Connection) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        gauge.leave()
    }

    /// Whether one more body may be longer than usual; else strangers could fill the memory with them.
    func takeLargeBody() -> Bool {
        guard largeBodies < configuration.maximumLargeBodies else { return false }
        largeBodies += 1
        return true
    }

    func giveBackLargeBody() {
        largeBodies -= 1
    }

    /// Answers 503 to a connection beyond the limit, as far as its socket takes it at once.
    func turnAway(_ descriptor: Int32, peer: String) {
        let refusal = RequestRefusal(.serviceUnavailable, "too many connections")
        configuration.onRefusal(RefusedRequest(refusal: refusal, peer: peer))
        let answer: StaticString =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        send(descriptor, answer.utf8Start, answer.utf8CodeUnitCount, 0)
        close(descriptor)
    }

    /// Closes what is idle and lets the rest end after the response at hand.
    func drain() {
        isDraining = true
        for connection in connections.values { connection.drain() }
    }

    /// Cuts off every connection and cancels its handler.
    func closeAll() {
        for connection in connections.values { connection.close() }
    }
}

/// The time-outs in nanoseconds.
struct Deadlines {
    let header, idle, body, write, linger, refusedBody: Int64
    let minimumBodyRate: Int

    init(_ timeouts: HTTPServer.Timeouts) {
        header = timeouts.header.nanoseconds
        idle = timeouts.idle.nanoseconds
        body = timeouts.body.nanoseconds
        write = timeouts.write.nanoseconds
        linger = timeouts.linger.nanoseconds
        refusedBody = timeouts.refusedBody.nanoseconds
        minimumBodyRate = max(1, timeouts.minimumBodyRate)
    }
}
