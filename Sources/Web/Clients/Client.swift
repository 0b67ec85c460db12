/// Who is at the other end, as far as the network tells.
public struct Client: Sendable, Equatable {
    /// Numeric address, for the security log.
    public let address: String
    /// What limits are counted by, see ``IPAddress/network``.
    public let network: String
    /// Whether the browser's connection is https.
    public let isSecure: Bool
}
