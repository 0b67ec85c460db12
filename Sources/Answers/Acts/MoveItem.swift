import Civic
import Postgres

/// Gives an unpublished item another number; the others close up.
public struct MoveItem: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let number: Int

    public init(
        _ id: OpinionItemID, to number: Int, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.number = number
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await act.perform(in: site) { transaction, _ in
            let store = ItemStore(transaction)
            guard let item = try await store.lock(id, in: act.consultation) else { return .notFound }
            let all = try await store.all(of: act.consultation)
            // People have links to the numbers of what is public.
            let first = (all.last { $0.publishedAt != nil }?.number ?? 0) + 1
            guard item.publishedAt == nil else { return .notPossible }
            try await store.move(item, to: min(max(number, first), all.count))
            try await act.record("item.move", item: id, in: transaction, site: site)
            return .done
        }
    }
}
