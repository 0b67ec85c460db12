import Civic
import Postgres
import Web

/// Takes back what was done last to a version's passages, step by step as far as one likes.
public struct UndoCorrection: Sendable {
    public enum Outcome: Sendable, Equatable {
        case done(PassageID)
        /// Another act has come after the one that shall be taken back, or it was taken back already.
        case changed
        case published, notFound
    }

    private let slug: Slug
    private let number: Int
    private let revision: Int
    private let member: StaffMember

    /// - Parameter revision: of the act, as the page named it.
    public init(_ revision: Int, in slug: Slug, number: Int, by member: StaffMember) {
        self.revision = revision
        self.slug = slug
        self.number = number
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let outcome = try await perform(transaction)
            if case .done(let passage) = outcome {
                try await Audit.record(
                    Audit.Entry(staffID: member.id, act: "draft.correction_undo", subject: .passage(passage)),
                    in: transaction, secret: site.secret)
            }
            return outcome
        }
    }

    /// Without the audit row, for tests.
    func perform(_ transaction: Transaction) async throws -> Outcome {
        let store = DraftStore(transaction)
        let journal = CorrectionJournal(transaction)
        guard let (_, version) = try await store.lock(slug, version: number) else { return .notFound }
        guard version.publishedAt == nil else { return .published }
        guard let last = try await journal.last(of: version.id), last.number == revision else {
            return .changed
        }
        let old = try await store.manuscript(of: version.id).manuscript
        var new = old
        try new.undo(try await journal.steps(of: last.id))
        let next = try await journal.nextRevision(of: version.id)
        try await store.save(new, replacing: old, of: version.id, revision: next)
        try await journal.markUndone(last.id)
        return .done(last.passage)
    }
}
