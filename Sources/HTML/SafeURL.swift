/// An address that can stand in `href` or `src` without running code.
///
/// Taken: paths of this site, fragments, queries, and `http`, `https`, `mailto` and `tel` addresses.
/// Refused: every other scheme, and `//host`, which leaves the site unnoticed.
public struct SafeURL: Sendable, Hashable {
    public let address: String

    public init?(_ address: String) {
        guard Self.isSafe(address) else { return nil }
        self.address = address
    }

    private static let schemes = ["http://", "https://", "mailto:", "tel:"]

    private static func isSafe(_ address: String) -> Bool {
        // Browsers drop tab, CR and LF inside an address and take "\" for "/" before they read it
        // (WHATWG URL, "basic URL parser"), so that none of them may hide a scheme or a host.
        guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x5C || $0 == 0x7F }) else { return false }
        if address.hasPrefix("/") { return !address.hasPrefix("//") }
        if address.hasPrefix("#") || address.hasPrefix("?") { return true }
        let lowered = address.lowercased()
        return schemes.contains { lowered.hasPrefix($0) }
    }
}
