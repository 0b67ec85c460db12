import Civic

/// Search over drafts, comments, ideas and answers.
public struct SearchFeature: Feature {
    private let common = CommonLexemes()

    public init() {}

    public var routes: [SiteRoute] {
        let page = ShowSearch(common: common)
        return [.get(Addresses.search, .anyone, limit: .searching) { try await page.page($0) }]
    }
}
