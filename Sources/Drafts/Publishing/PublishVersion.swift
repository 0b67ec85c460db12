import Civic
import Postgres
import Web

/// Shows a version to everyone. The newest published version is the one that can be commented.
public struct PublishVersion: Sendable {
    public enum Outcome: Sendable, Equatable {
        case published, alreadyPublished, notFound
    }

    private let slug: Slug
    private let number: Int
    private let words: VersionWords?
    private let member: StaffMember

    /// - Parameter words: why it was made and when it was reported; nil leaves them as they are.
    public init(_ slug: Slug, number: Int, words: VersionWords? = nil, by member: StaffMember) {
        self.slug = slug
        self.number = number
        self.words = words
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let (draft, version) = try await store.lock(slug, version: number) else { return .notFound }
            guard version.publishedAt == nil else { return .alreadyPublished }
            if let words {
                try await store.describe(version.id, reason: words.reason, reportedOn: words.reportedOn)
            }
            try await Self.publish(version, of: draft, by: member.id, in: site, transaction)
            return .published
        }
    }

    /// Publishes a version of a draft that is locked, and tells those whose posts led to it.
    static func publish(
        _ version: DraftVersion, of draft: Draft, by member: StaffID, in site: SiteContext,
        _ transaction: Transaction
    ) async throws {
        try await Publication(site).perform(version, of: draft, by: member, in: transaction)
        try await TellCredited(draft, version).perform(in: site, transaction)
    }
}

/// What residents are told about a version.
public struct VersionWords: Sendable, Equatable {
    /// Why it was made.
    public let reason: String
    /// The day on which it was reported to the council.
    public let reportedOn: CivilDate?

    public static let longestReason = 600

    public init(reason: String, reportedOn: CivilDate? = nil) {
        self.reason = reason
        self.reportedOn = reportedOn
    }
}

extension Audit.Entry {
    /// Nil for a member: the command line. Drafts are no subjects, so the id stands behind the act's name.
    static func draftPublication(_ draft: DraftID, by member: StaffID?) -> Audit.Entry {
        Audit.Entry(staffID: member, act: "draft.publication draft:\(draft)")
    }
}
