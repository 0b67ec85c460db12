import Civic
import Postgres
import Web

/// Says when a version is to be published by itself, or that it is not.
public struct PlanPublication: Sendable {
    public enum Outcome: Sendable, Equatable {
        case planned, canceled, alreadyPublished, notFound
    }

    private let slug: Slug
    private let number: Int
    private let time: Instant?
    private let words: VersionWords?
    private let member: StaffMember

    /// - Parameters:
    ///   - time: nil takes the plan back.
    ///   - words: as for ``PublishVersion``.
    public init(
        _ slug: Slug, number: Int, at time: Instant?, words: VersionWords? = nil, by member: StaffMember
    ) {
        self.slug = slug
        self.number = number
        self.time = time
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
            try await store.plan(version.id, at: time, by: time.map { _ in member.id })
            let act = time == nil ? "draft.plan_cancellation" : "draft.plan"
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "\(act) draft:\(draft.id)"), in: transaction,
                secret: site.secret)
            return time == nil ? .canceled : .planned
        }
    }
}

extension DraftStore {
    func plan(_ version: DraftVersionID, at time: Instant?, by member: StaffID?) async throws {
        try await database.execute(
            "UPDATE draft_version SET publish_at = \(time), publish_by = \(member) WHERE id = \(version)")
    }
}
