import Loops
import Synchronization

/// Answers a request; it runs as a task on the loop of the connection and is canceled when the client goes away.
public typealias Handler = @Sendable (Request) async -> Response

/// An HTTP/1.1 server on epoll loops, for plain and TLS connections.
public final class HTTPServer: Sendable {
    private let configuration: Configuration
    private let gauge: ConnectionGauge
    private let shares: [LoopConnections]
    private let acceptors = Mutex<[Acceptor]>([])

    public init(configuration: Configuration, loops: LoopGroup, handler: @escaping Handler) {
        self.configuration = configuration
        let gauge = ConnectionGauge(
            limit: DescriptorLimit.connections(atMost: configuration.maximumConnections))
        self.gauge = gauge
        shares = loops.loops.map {
            LoopConnections(loop: $0, configuration: configuration, gauge: gauge, handler: handler)
        }
    }

    /// Connections open now.
    public var connectionCount: Int { gauge.count }

    /// Listens on all configured addresses and returns them with the ports that the system chose.
    ///
    /// Throws `ListenError` or `TLSError` with the address or file at fault; then nothing listens.
    public func start() async throws -> [BoundAddress] {
        let tls = try configuration.tls.map(TLSContext.init)
        var listeners: [ListeningSocket] = []
        do {
            for address in configuration.listen { listeners += try ListeningSocket.open(address) }
        } catch {
            for listener in listeners { listener.close() }
            throw error
        }
        for listener in listeners { try await accept(from: listener, tls: tls) }
        return listeners.map(\.address)
    }

    /// Stops listening, closes idle connections and lets requests finish; after `grace` the rest is cut off.
    public func stop(grace: Duration) async {
        let acceptors = acceptors.withLock { acceptors in
            defer { acceptors = [] }
            return acceptors
        }
        for acceptor in acceptors { await shares[0].onLoop { acceptor.stop() } }
        for share in shares { await share.onLoop { share.drain() } }
        await gauge.untilEmpty(atMost: grace, timing: shares[0].loop)
        for share in shares { await share.onLoop { share.closeAll() } }
    }

    private func accept(from listener: ListeningSocket, tls: TLSContext?) async throws {
        let acceptor = Acceptor(listener: listener, tls: tls, shares: shares, gauge: gauge)
        try await shares[0].onLoop { Result { try acceptor.start() } }.get()
        acceptors.withLock { $0.append(acceptor) }
    }
}
