import Civic
import Postgres
import Web

/// Staff put a passage of a version, published or not, into やさしい日本語; an empty text takes it back.
public struct SavePlainText: Sendable {
    private let text: String
    private let passage: PassageID
    private let slug: Slug
    private let number: Int
    private let member: StaffMember

    public init(_ text: String, for passage: PassageID, of slug: Slug, number: Int, by member: StaffMember) {
        self.text = text
        self.passage = passage
        self.slug = slug
        self.number = number
        self.member = member
    }

    /// - Returns: false where there is no such passage, or where it is a heading.
    public func perform(in site: SiteContext) async throws -> Bool {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let draft = try await store.lock(slug),
                let version = try await store.version(number, of: draft.id),
                try await store.passages(of: version.id)
                    .contains(where: { $0.id == passage && $0.kind != .heading })
            else { return false }
            if text.isEmpty {
                try await store.removePlainText(for: passage, in: version.id)
            } else {
                try await store.save(text, for: passage, in: version.id)
            }
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "passage.wording", subject: .passage(passage)),
                in: transaction, secret: site.secret)
            if version.publishedAt != nil { site.changesPublicPages(in: transaction) }
            return true
        }
    }
}
