/// The networks from which a listener may be used (`TOMONI_ADMIN_NETWORKS`).
public struct AllowedNetworks: Sendable {
    private let networks: [Network]

    /// Reads a list separated by commas or spaces; nil when it is empty or an item is no network.
    public init?(list: String) {
        var networks: [Network] = []
        for item in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let network = Network(item) else { return nil }
            networks.append(network)
        }
        guard !networks.isEmpty else { return nil }
        self.networks = networks
    }

    /// Whether a client, as the trusted proxies name it, comes from one of them.
    public func contains(_ client: Client) -> Bool {
        guard let address = IPAddress(client.address) else { return false }
        return networks.contains { $0.contains(address) }
    }
}
