/// A module of the site: it brings routes, each with its permission.
public protocol Feature: Sendable {
    var routes: [SiteRoute] { get }
}
