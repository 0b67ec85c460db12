import Civic
import HTML

/// The address under which a page is known in the language of this visit: with that language in front where the
/// address names one. `plain` is the path, with the part of the query that matters.
public func ownAddress(of plain: String, in frame: PageFrame) -> String {
    frame.publicURL + LanguageAddress(plain, in: frame.addressLanguage).text
}

/// Links to the same page in every language, and to the one without a language, where it is negotiated.
///
/// Each page names all of them, itself too, as search engines ask for.
func languageAlternates(of plain: String, in frame: PageFrame) -> HTML {
    guard !frame.isAdmin, !frame.publicURL.isEmpty else { return .empty }
    return """
        \(each: Language.allCases, { alternate($0.rawValue, LanguageAddress(plain, in: $0), frame) })\
        \(alternate("x-default", LanguageAddress(plain, in: nil), frame))
        """
}

private func alternate(_ tag: String, _ address: LanguageAddress, _ frame: PageFrame) -> HTML {
    """
    <link rel="alternate" hreflang="\(tag)" href="\(url: frame.publicURL + address.text)">

    """
}
