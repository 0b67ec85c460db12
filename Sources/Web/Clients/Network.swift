/// A range of addresses, `10.0.0.0/8`; a single address is a range of one.
public struct Network: Hashable, Sendable {
    private let address: IPAddress
    private let prefix: Int

    /// Nil when the text is no address with an optional prefix length.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let address = IPAddress(parts[0]) else { return nil }
        let bits = address.bytes.count * 8
        guard let prefix = parts.count == 2 ? Int(parts[1]) : bits, (0...bits).contains(prefix) else {
            return nil
        }
        self.address = address
        self.prefix = prefix
    }

    public func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        return (0..<prefix).allSatisfy { bit($0, of: other) == bit($0, of: address) }
    }

    private func bit(_ index: Int, of address: IPAddress) -> UInt8 {
        address.bytes[index / 8] >> UInt8(7 - index % 8) & 1
    }
}
