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

extension RateRule {
    /// Wide enough for a whole school behind one address, narrow enough for a script that reads everything.
    public static let searching = RateRule(
        name: "searching", address: .times(3000, in: .seconds(300)))
}
