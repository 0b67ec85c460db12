import Civic
import HTML
import Postgres

/// The map of public pages for search engines (sitemaps.org, protocol 0.9), each with its addresses in all languages,
/// as the pages themselves name them.
struct Sitemap: Sendable {
    struct Place: Sendable {
        let path: String
        /// Nil where nobody knows: a date that is too old keeps search engines away from what is new.
        let changedAt: Instant?
    }

    /// As many as one file may name; with six addresses each they stay below the 50 MB that it may have.
    static let limit = 50_000

    let origin: String
    let places: [Place]

    var xml: [UInt8] {
        let map: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:xhtml="http://www.w3.org/1999/xhtml">
            \(each: places.prefix(Self.limit), place)\
            </urlset>

            """
        return map.bytes
    }

    private func place(_ place: Place) -> HTML {
        """
        <url><loc>\(origin)\(place.path)</loc>\
        \(place.changedAt.map { "<lastmod>\($0.iso8601)</lastmod>" })\
        \(each: Language.allCases, { alternate($0.rawValue, LanguageAddress(place.path, in: $0)) })\
        \(alternate("x-default", LanguageAddress(place.path, in: nil)))</url>

        """
    }

    private func alternate(_ tag: String, _ address: LanguageAddress) -> HTML {
        "<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(origin)\(address.text)\"/>"
    }
}
