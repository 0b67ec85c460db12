/// An address of the public site with its language in front, `/vi/ideas`, or without one, `/ideas`.
///
/// One with a language opens in it for everybody; one without is negotiated: cookie, then `Accept-Language`.
public struct LanguageAddress: Sendable, Equatable {
    public let language: Language?
    /// The address as routes know it, with query and fragment if it has them.
    public let plain: String

    public init(_ plain: String, in language: Language?) {
        self.plain = plain
        self.language = language
    }

    /// Takes an address apart. The tag is read as it is written, so that a page has one address a language.
    public init(_ address: String) {
        let tag = address.dropFirst().prefix { !"/?#".contains($0) }
        guard address.hasPrefix("/"), let language = Language(rawValue: String(tag)) else {
            self.init(address, in: nil)
            return
        }
        let rest = address[tag.endIndex...]
        self.init(rest.hasPrefix("/") ? String(rest) : "/" + rest, in: language)
    }

    /// The address as it is printed.
    public var text: String { language.map { "/" + $0.rawValue + plain } ?? plain }
}
