import Civic

/// What staff change about the whole site: names, looks, labels and the pages about it.
public struct SettingsFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] { InformationRoutes().routes + LookRoutes().routes }
}
