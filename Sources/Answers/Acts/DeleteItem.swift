import Civic
import Postgres

/// Takes an unpublished item away; its posts wait for an item again. What is public is corrected, not deleted.
public struct DeleteItem: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID

    public init(_ id: OpinionItemID, in consultation: ConsultationID, by member: StaffMember) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await act.perform(in: site) { transaction, _ in
            let store = ItemStore(transaction)
            guard let item = try await store.lock(id, in: act.consultation) else { return .notFound }
            guard item.publishedAt == nil else { return .notPossible }
            try await store.remove(item)
            try await act.record("item.deletion", item: id, in: transaction, site: site)
            return .done
        }
    }
}
