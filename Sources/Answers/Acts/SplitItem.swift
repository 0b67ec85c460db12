import Civic
import Postgres

/// Gives some posts of an unpublished item an item of their own, right behind it.
public struct SplitItem: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let subjects: [Subject]

    public init(
        _ subjects: [Subject], outOf id: OpinionItemID, in consultation: ConsultationID,
        by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.subjects = subjects
    }

    /// - Returns: how it ended, and the new item.
    public func perform(in site: SiteContext) async throws -> (AnswerOutcome, OpinionItemID?) {
        try await act.perform(in: site) { transaction, _ in
            let store = ItemStore(transaction)
            let sources = SourceStore(transaction)
            guard let item = try await store.lock(id, in: act.consultation) else { return (.notFound, nil) }
            let own = try await sources.sources(of: [id])[id] ?? []
            let chosen = subjects.filter(own.contains)
            // Without a post left it would be the same item under another number.
            guard item.publishedAt == nil, !chosen.isEmpty, chosen.count < own.count else {
                return (.notPossible, nil)
            }
            let quotes = try await sources.quotes(of: [id])[id] ?? [:]
            let new = try await CreateItem(
                from: chosen, quotes: quotes.filter { chosen.contains($0.key) }, in: act.consultation,
                by: act.member
            ).perform(in: site, transaction)
            for subject in chosen { _ = try await sources.remove(subject, from: id) }
            if let made = try await store.lock(new, in: act.consultation) {
                try await carry(item, to: made, store)
            }
            try await act.record("item.split", item: id, in: transaction, site: site)
            return (.done, new)
        }
    }

    /// The new item begins with what the old one has, beside its own summary, and stands behind it.
    private func carry(_ item: OpinionItem, to new: OpinionItem, _ store: ItemStore) async throws {
        var words = ItemWords(of: item)
        words.summary = new.summary
        _ = try await store.change(new.id, version: new.version, to: words, by: act.member.id)
        try await store.move(new, to: item.number + 1)
    }
}
