import Postgres

/// Which changes of drafts were made because of single posts. Filled by Drafts.
public protocol Credits: Sendable {
    /// The public changes that each comment or idea led to, the oldest version first; posts without one are missing.
    func credits(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: [CreditedChange]]
}

/// A change of a draft as the posts that led to it point at it.
public struct CreditedChange: Sendable, Equatable {
    /// Number of the version that has the change.
    public let version: Int
    /// Address of the change on the public listener.
    public let path: String
    /// What was changed, in the city's own words; may be empty.
    public let reason: String

    public init(version: Int, path: String, reason: String) {
        self.version = version
        self.path = path
        self.reason = reason
    }
}

/// Where no draft says what it was changed for: a site without Drafts.
public struct NoCredits: Credits {
    public init() {}

    public func credits(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: [CreditedChange]] { [:] }
}
