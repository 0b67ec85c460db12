import CEpoll
import Glibc

/// A bound, listening, non-blocking socket.
struct ListeningSocket: Sendable {
    private static let backlog: Int32 = 1024

    let descriptor: Int32
    let address: BoundAddress

    /// Opens a socket for each address that the host stands for.
    static func open(_ address: ListenAddress) throws -> [ListeningSocket] {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let host = address.host.isEmpty ? nil : address.host
        let failure = getaddrinfo(host, "\(address.port)", &hints, &found)
        guard failure == 0 else {
            throw ListenError(address: address, reason: String(cString: gai_strerror(failure)))
        }
        defer { freeaddrinfo(found) }
        var sockets: [ListeningSocket] = []
        for entry in sequence(first: found, next: { $0?.pointee.ai_next }) {
            guard let entry else { break }
            do {
                sockets.append(try ListeningSocket(entry.pointee, address: address))
            } catch  where address.host.isEmpty && entry.pointee.ai_family == AF_INET6 && !sockets.isEmpty {
                continue  // "all addresses" on a machine without IPv6
            } catch {
                for socket in sockets { socket.close() }
                throw error
            }
        }
        return sockets
    }

    func close() {
        Glibc.close(descriptor)
    }

    private init(_ info: addrinfo, address: ListenAddress) throws {
        descriptor = tomoni_stream_socket(info.ai_family)
        guard descriptor >= 0 else { throw Self.failure(address) }
        Self.enable(descriptor, SOL_SOCKET, SO_REUSEADDR)
        // Accepted sockets inherit it: a response must never wait for the acknowledgment of the one before.
        Self.enable(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
        if info.ai_family == AF_INET6 { Self.enable(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY) }
        guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0, listen(descriptor, Self.backlog) == 0
        else {
            let failure = Self.failure(address)
            Glibc.close(descriptor)
            throw failure
        }
        var bound = SocketAddress()
        _ = bound.fill { [descriptor] in getsockname(descriptor, $0, $1) }
        self.address = BoundAddress(host: bound.host, port: bound.port)
    }

    private static func enable(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func failure(_ address: ListenAddress) -> ListenError {
        ListenError(address: address, reason: String(cString: strerror(errno)))
    }
}
