import Civic
import HTTPServer

/// What this site is, its terms, and what happens to personal data.
public struct InformationFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Addresses.about, .anyone, shared: true, showAbout),
            .get(Addresses.terms, .anyone, shared: true, showTerms),
            .get(Addresses.privacy, .anyone, shared: true, showPrivacy),
        ]
    }
}
