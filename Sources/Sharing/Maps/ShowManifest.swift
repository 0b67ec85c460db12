import Civic
import HTML
import HTTPServer
import Web

/// What a phone needs to keep the site beside its apps (W3C, Web Application Manifest).
enum ShowManifest {
    @Sendable static func manifest(_ visit: Visit) async throws -> Response {
        let name = "\(visit.site.city.name) \(visit.t("common.site_name"))"
        let manifest = DataValue.object([
            "id": "/", "start_url": "/", "scope": "/", "name": .text(name),
            "short_name": .text(visit.site.city.name), "lang": .text(visit.language.rawValue),
            "description": .text(visit.t("sharing.description", ["city": visit.site.city.name])),
            // With the browser's own back button, which our pages rely on.
            "display": "minimal-ui", "background_color": "#ffffff", "theme_color": "#ffffff",
            "icons": .list(Icon.allCases.compactMap(icon)),
        ])
        return visit.published(Array(manifest.json.utf8), as: "application/manifest+json")
    }

    private static func icon(_ icon: Icon) -> DataValue? {
        guard let purpose = icon.purpose else { return nil }
        return .object([
            "src": .text(SharingAddresses.icon(icon.rawValue)), "type": "image/png",
            "sizes": .text("\(icon.size)x\(icon.size)"), "purpose": .text(purpose),
        ])
    }
}
