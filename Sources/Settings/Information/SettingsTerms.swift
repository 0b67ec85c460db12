import Civic

/// Tells other features which terms are in force.
public struct SettingsTerms: Terms {
    public init() {}

    /// From memory: every act asks.
    public func currentVersion(for site: SiteContext) async throws -> Int {
        site.identity.latest.termsVersion
    }

    public func changes(
        since version: Int, in language: Language, for site: SiteContext
    ) async throws -> String? {
        let store = InformationStore(site.database)
        let news = try await store.termsNews(after: version, in: language).filter { !$0.isEmpty }
        return news.isEmpty ? nil : news.joined(separator: "\n\n")
    }
}
