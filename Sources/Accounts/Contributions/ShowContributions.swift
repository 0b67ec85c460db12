import Civic
import HTML
import HTTPServer
import Pages

extension AccountsFeature {
    /// All that a person wrote and supported, as far as one page holds it.
    @Sendable func showContributions(_ visit: Visit) async throws -> Response {
        let own = try await OwnContributions.load(visit, limit: 200)
        let page = Page(
            visit.t("accounts.contributions.title"),
            trail: [Crumb(visit.t("accounts.account.title"), Addresses.account())],
            content: """
                \(if: own.isCut, "<p>\(visit.phrases("accounts.contributions.newest", count: 200))</p>")
                \(contributionList(own.entries, visit.phrases))
                """)
        return visit.page(page)
    }
}
