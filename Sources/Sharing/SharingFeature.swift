import Civic

/// What leaves the site: feeds, calendars, cards for sharing, the map for search engines, fragments to embed.
public struct SharingFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] { [] }
}
