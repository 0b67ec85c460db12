import HTTPServer

/// The proxies in front of the site (`TOMONI_TRUSTED_PROXIES`), whose word about the client is taken.
public struct TrustedProxies: Sendable {
    private let networks: [Network]

    /// Without networks nobody is trusted and the forwarding fields are ignored.
    public init(_ networks: [Network] = []) {
        self.networks = networks
    }

    /// Reads a list separated by commas; nil when an item is no network.
    public init?(list: String) {
        var networks: [Network] = []
        for item in list.split(separator: ",") {
            guard let network = Network(item.filter { $0 != " " }) else { return nil }
            networks.append(network)
        }
        self.networks = networks
    }

    /// The client of a request.
    public func client(of request: Request) -> Client {
        guard let peer = IPAddress(request.peer) else {
            return Client(address: request.peer, network: request.peer, isSecure: request.isSecure)
        }
        guard isTrusted(peer) else {
            return Client(address: peer.description, network: peer.network, isSecure: request.isSecure)
        }
        let address = origin(peer, request.headers)
        return Client(
            address: address.description, network: address.network,
            isSecure: Self.isHTTPS(request.headers) ?? request.isSecure)
    }

    /// The rightmost address that is no proxy of ours: everything left of it was written by that client and
    /// may be made up. An item that is no address ends the walk at the proxy that vouched for it.
    private func origin(_ peer: IPAddress, _ headers: Headers) -> IPAddress {
        var nearest = peer
        for item in Self.items("X-Forwarded-For", headers).reversed() {
            guard isTrusted(nearest), let address = IPAddress(Self.withoutPort(item)) else { return nearest }
            nearest = address
        }
        return nearest
    }

    private func isTrusted(_ address: IPAddress) -> Bool {
        networks.contains { $0.contains(address) }
    }

    /// What the nearest proxy says about the scheme; nil when it says nothing.
    private static func isHTTPS(_ headers: Headers) -> Bool? {
        items("X-Forwarded-Proto", headers).last.map { $0.lowercased() == "https" }
    }

    private static func items(_ name: String, _ headers: Headers) -> [String] {
        headers.all(name).flatMap { $0.split(separator: ",") }.map { $0.filter { $0 != " " && $0 != "\t" } }
    }

    /// Some proxies write `192.0.2.1:4711` and `[2001:db8::1]:4711`.
    private static func withoutPort(_ item: String) -> String {
        if item.hasPrefix("[") { return String(item.dropFirst().prefix { $0 != "]" }) }
        let parts = item.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : item
    }
}
