import HTML

/// A place on this site to go to next, taken from a form or a query; an address elsewhere is none.
public struct OwnPath: Sendable {
    public let path: String

    public init?(_ text: String?) {
        guard let text, text.hasPrefix("/"), SafeURL(text) != nil else { return nil }
        path = text
    }
}
