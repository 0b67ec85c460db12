import Civic
import HTTPServer
import Postgres
import Web

/// What search engines read: the map of all public pages, and what to leave alone.
enum ShowMap {
    @Sendable static func sitemap(_ visit: Visit) async throws -> Response {
        var places = [
            Addresses.home(), Addresses.ideas(), Addresses.about(), Addresses.terms(), Addresses.privacy(),
        ]
        .map { Sitemap.Place(path: $0, changedAt: nil) }
        for kind in PublishedEntry.Kind.allCases {
            let entries = try await visit.ports.newest(
                kind, limit: Sitemap.limit - places.count, in: visit.database)
            places += Self.places(of: entries, kind)
        }
        let map = Sitemap(origin: visit.site.publicURL, places: places)
        return visit.published(map.xml, as: "application/xml; charset=utf-8")
    }

    /// Answers may share a page. The page of a consultation shows what came of it too, which its own entry does not
    /// tell of.
    private static func places(
        of entries: [PublishedEntry], _ kind: PublishedEntry.Kind
    ) -> [Sitemap.Place] {
        let changes = Dictionary(
            entries.map { ($0.path.withoutFragment, $0.changedAt) }, uniquingKeysWith: max)
        return changes.map { Sitemap.Place(path: $0, changedAt: kind == .consultation ? nil : $1) }
            .sorted { $0.path < $1.path }
    }

    /// RFC 9309. The sample city is for trying out and stays out of every index.
    @Sendable static func robots(_ visit: Visit) async throws -> Response {
        let text =
            visit.site.city.isSample
            ? "User-agent: *\nDisallow: /\n"
            : """
            User-agent: *
            Disallow: /account
            Disallow: /login
            Disallow: /signup
            Disallow: /search
            Disallow: /embed/

            Sitemap: \(visit.site.publicURL)\(SharingAddresses.sitemap())

            """
        return visit.published(Array(text.utf8), as: "text/plain; charset=utf-8")
    }
}

extension String {
    fileprivate var withoutFragment: String { String(prefix { $0 != "#" }) }
}
