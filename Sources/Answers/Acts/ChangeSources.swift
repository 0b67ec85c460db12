import Civic
import Postgres

/// Ties posts to an item or unties them; a post may stand with several items.
public struct ChangeSources: Sendable {
    public enum Change: Sendable {
        case add([Subject])
        /// Pieces of a post's text.
        case addPieces([String], of: Subject)
        case remove(Subject)
    }

    private let act: AnswerAct
    private let id: OpinionItemID
    private let change: Change

    public init(
        _ change: Change, of id: OpinionItemID, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.change = change
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await act.perform(in: site) { transaction, _ in
            guard let item = try await ItemStore(transaction).lock(id, in: act.consultation) else {
                return .notFound
            }
            // What was counted and told stays; what came too late may still be answered by it.
            if case .remove = change, item.publishedAt != nil { return .notPossible }
            try await apply(site, transaction)
            try await act.record(name, item: id, in: transaction, site: site)
            if item.publishedAt != nil { site.changesPublicPages(in: transaction) }
            return .done
        }
    }

    private var name: String {
        switch change {
        case .add, .addPieces: "item.sources_added"
        case .remove: "item.source_removed"
        }
    }

    private func apply(_ site: SiteContext, _ transaction: Transaction) async throws {
        let store = SourceStore(transaction)
        switch change {
        case .add(let subjects):
            let posts = try await site.posts(subjects, of: act.consultation, in: transaction)
            try await store.add(Array(posts.keys), to: id)
            try await store.takeBack(Array(posts.keys))
        case .addPieces(let pieces, let subject):
            guard try await site.posts([subject], of: act.consultation, in: transaction)[subject] != nil
            else {
                return
            }
            try await store.add(pieces, of: subject, to: id)
            try await store.takeBack([subject])
        case .remove(let subject):
            _ = try await store.remove(subject, from: id)
        }
    }
}
