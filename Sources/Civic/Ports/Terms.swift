/// The rules of taking part, by version: an account keeps the number of the version it accepted.
/// Filled by whoever keeps the text of the terms.
public protocol Terms: Sendable {
    /// Number of the version in force, from 1; asked for at every act, so it should come from memory.
    func currentVersion(for site: SiteContext) async throws -> Int

    /// What is new since a version, in words for residents; nil when nothing was written about it.
    func changes(since version: Int, in language: Language, for site: SiteContext) async throws -> String?
}

/// Terms that stay as they are.
public struct FixedTerms: Terms {
    public let version: Int

    public init(version: Int = 1) {
        self.version = version
    }

    public func currentVersion(for site: SiteContext) async throws -> Int { version }

    public func changes(
        since version: Int, in language: Language, for site: SiteContext
    ) async throws -> String? { nil }
}
