/// A host or numeric address with a port to listen on.
public struct ListenAddress: Sendable, Equatable {
    /// Name or numeric address; IPv6 without brackets; empty for all addresses of both families.
    public var host: String
    public var port: UInt16

    public init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// Reads "127.0.0.1:8080", "[::1]:8080", "localhost:8080" or ":8080"; nil for anything else.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(where: { ":[]/ ".contains($0) }) {
            return nil
        }
        self.init(host: String(host), port: port)
    }
}

/// A numeric address and port that the server listens on.
public struct BoundAddress: Sendable, Equatable, CustomStringConvertible {
    public let host: String
    public let port: UInt16

    public var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}

/// An address that cannot be listened on.
public struct ListenError: Error, CustomStringConvertible {
    public let address: ListenAddress
    /// What the system says, such as "Address already in use".
    public let reason: String

    public var description: String {
        "cannot listen on \(address.host):\(address.port): \(reason)"
    }
}
