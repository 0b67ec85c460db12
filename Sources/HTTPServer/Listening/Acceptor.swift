import CEpoll
import Glibc
import Loops

/// Accepts the connections of one listening socket on the first loop and deals them out to all loops in turn.
///
/// One acceptor gives each loop the same number of connections, which the kernel's own distribution over sockets
/// with SO_REUSEPORT does not when a balancer in front keeps only a few connections open.
final class Acceptor: @unchecked Sendable {
    /// Connections accepted between two looks at the other descriptors.
    private static let batch = 64
    private static let pause = Duration.milliseconds(100)

    private let listener: ListeningSocket
    private let tls: TLSContext?
    private let shares: [LoopConnections]
    private let gauge: ConnectionGauge
    private var watch: Watch?
    private var turn = 0

    init(listener: ListeningSocket, tls: TLSContext?, shares: [LoopConnections], gauge: ConnectionGauge) {
        self.listener = listener
        self.tls = tls
        self.shares = shares
        self.gauge = gauge
    }

    func start() throws {
        watch = try shares[0].loop.watch(listener.descriptor, for: .read) { [unowned self] _ in acceptBatch()
        }
    }

    func stop() {
        watch?.cancel()
        watch = nil
        // Who is in the backlog was promised an answer.
        acceptBatch()
        listener.close()
    }

    private func acceptBatch() {
        for _ in 0..<Self.batch {
            var address = SocketAddress()
            let descriptor = address.fill { tomoni_accept(listener.descriptor, $0, $1) }
            if descriptor >= 0 {
                deal(descriptor, peer: address.host)
            } else if errno != ECONNABORTED, errno != EINTR {
                // Out of descriptors or memory: the clients wait in the backlog until some are free again.
                if errno != EAGAIN { rest() }
                return
            }
        }
    }

    private func deal(_ descriptor: Int32, peer: String) {
        guard gauge.enter() else { return shares[0].turnAway(descriptor, peer: peer) }
        turn = (turn + 1) % shares.count
        let (share, tls) = (shares[turn], tls)
        guard !share.loop.isCurrent else { return share.adopt(descriptor, tls: tls, peer: peer) }
        share.loop.execute { share.adopt(descriptor, tls: tls, peer: peer) }
    }

    private func rest() {
        watch?.update([])
        shares[0].loop.schedule(after: Self.pause) { self.watch?.update(.read) }
    }
}
