/// An origin as browsers write it, `https://host:port` (RFC 6454 section 6.2); a longer URL is cut.
struct Origin {
    let scheme: String
    /// Host and port, lowered, without the scheme's own port.
    let authority: String

    init?(_ text: String) {
        let text = text.lowercased()
        guard let scheme = ["https", "http"].first(where: { text.hasPrefix($0 + "://") }) else { return nil }
        let authority = text.dropFirst(scheme.count + 3).prefix { $0 != "/" }
        guard !authority.isEmpty else { return nil }
        self.scheme = scheme
        self.authority = Self.authority(String(authority), scheme: scheme)
    }

    /// An authority in the form in which two can be compared.
    static func authority(_ text: String, scheme: String) -> String {
        let port = scheme == "https" ? ":443" : ":80"
        let lowered = text.lowercased()
        return lowered.hasSuffix(port) ? String(lowered.dropLast(port.count)) : lowered
    }
}
