import Civic

/// The city's answers to what people said: opinion items and their public table.
public struct AnswersFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Addresses.results, .anyone, shared: true, ListResults.page),
            .get(Addresses.answers, .anyone, shared: true, ShowResult.page),
        ]
    }
}
