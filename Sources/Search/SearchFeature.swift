import Civic

/// Search over drafts, comments, ideas and answers.
public struct SearchFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] { [] }
}
