import Civic
import Postgres
import Web

/// Says why a passage changed in a version, published or not, and which posts led to it.
public struct CreditChange: Sendable {
    public enum Outcome: Sendable, Equatable {
        case saved, notFound
    }

    private let slug: Slug
    private let number: Int
    private let passage: PassageID
    private let reason: String
    private let posts: [Subject]
    private let member: StaffMember

    /// - Parameters:
    ///   - number: of the version that has the change.
    ///   - posts: those of other consultations and those that not everyone may read are left out.
    public init(
        _ passage: PassageID, of slug: Slug, number: Int, reason: String, posts: [Subject],
        by member: StaffMember
    ) {
        self.slug = slug
        self.number = number
        self.passage = passage
        self.reason = reason
        self.posts = posts
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> Outcome {
        let store = DraftStore(transaction)
        guard let draft = try await store.lock(slug),
            let version = try await store.version(number, of: draft.id),
            try await store.passageIDs(of: draft.id).contains(passage)
        else { return .notFound }
        let note = ChangeNote(
            passage: passage, version: number, reason: reason,
            posts: try await readable(in: draft.consultationID, site, transaction))
        let stands = try await store.passages(of: version.id).contains { $0.id == passage }
        try await CreditStore(transaction).save(note, in: version.id, isGone: !stands, by: member.id)
        try await Audit.record(
            Audit.Entry(staffID: member.id, act: "passage.credit", subject: .passage(passage)),
            in: transaction, secret: site.secret)
        if version.publishedAt != nil {
            try await TellCredited(draft, version).perform(in: site, transaction)
            site.changesPublicPages(in: transaction)
        }
        return .saved
    }

    /// Those that were credited before stay, even if they were hidden or taken back since.
    private func readable(
        in consultation: ConsultationID, _ site: SiteContext, _ transaction: Transaction
    ) async throws -> [Subject] {
        let known = Set(try await CreditStore(transaction).posts(slug, number: number, passage))
        let found = try await site.ports.submittedPosts(posts, in: transaction)
        return posts.filter { subject in
            guard let post = found[subject], post.consultationID == consultation else { return false }
            return post.state == .published || known.contains(subject)
        }
    }
}
