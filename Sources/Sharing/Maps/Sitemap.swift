import Civic
import HTML
import Postgres

/// The map of public pages for search engines (sitemaps.org, protocol 0.9).
struct Sitemap: Sendable {
    struct Place: Sendable {
        let path: String
        let changedAt: Instant?
    }

    /// As many as one file may name.
    static let limit = 50_000

    let origin: String
    let places: [Place]

    var xml: [UInt8] {
        let map: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(each: places.prefix(Self.limit), place)\
            </urlset>

            """
        return map.bytes
    }

    private func place(_ place: Place) -> HTML {
        """
        <url><loc>\(origin)\(place.path)</loc>\
        \(place.changedAt.map { "<lastmod>\($0.iso8601)</lastmod>" })</url>

        """
    }
}
