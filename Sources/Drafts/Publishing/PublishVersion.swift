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
    private let member: StaffMember

    public init(_ slug: Slug, number: Int, by member: StaffMember) {
        self.slug = slug
        self.number = number
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let draft = try await store.lock(slug),
                let version = try await store.version(number, of: draft.id)
            else { return .notFound }
            guard version.publishedAt == nil else { return .alreadyPublished }
            try await store.publish(version.id)
            try await Audit.record(
                .draftPublication(draft.id, by: member.id), in: transaction, secret: site.secret)
            site.changesPublicPages(in: transaction)
            return .published
        }
    }
}

extension Audit.Entry {
    /// Nil for a member: the command line. Drafts are no subjects, so the id stands behind the act's name.
    static func draftPublication(_ draft: DraftID, by member: StaffID?) -> Audit.Entry {
        Audit.Entry(staffID: member, act: "draft.publication draft:\(draft)")
    }
}
