import Civic
import Postgres

/// Names the passages of the draft that changed because of an item.
public struct NameChanges: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let keys: [PassageChangeKey]

    public init(
        _ keys: [PassageChangeKey], of id: OpinionItemID, in consultation: ConsultationID,
        by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.keys = keys
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> AnswerOutcome {
        try await act.perform(in: site, transaction) { transaction, _ in
            guard let item = try await ItemStore(transaction).lock(id, in: act.consultation) else {
                return .notFound
            }
            // Only what changed in this consultation's drafts.
            let all = try await site.ports.passageChanges.all(
                in: act.consultation, for: .staff(act.member), database: transaction)
            let known = Set(all.map(\.key))
            let store = ChangeStore(transaction)
            let before = Set(try await store.keys(of: [id])[id] ?? [])
            let named = keys.filter(known.contains)
            try await store.replace(named, of: id)
            try await act.record("item.passages", item: id, in: transaction, site: site)
            if item.publishedAt != nil { site.changesPublicPages(in: transaction) }
            guard item.isUnderway, Set(named) != before else { return .done }
            try await ItemStore(transaction).reopen(id, by: act.member.id)
            return .doneAndReopened
        }
    }
}
