import Civic
import Postgres

/// Changes an item's words. A public item is corrected: the note tells residents what changed.
public struct EditItem: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let form: ItemForm

    public init(
        _ id: OpinionItemID, _ form: ItemForm, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.form = form
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> AnswerOutcome {
        try await act.perform(in: site, transaction) { transaction, _ in
            let store = ItemStore(transaction)
            guard let item = try await store.lock(id, in: act.consultation) else { return .notFound }
            // It became public since the form was opened: without a note there is no correction.
            if item.publishedAt != nil && form.note.isEmpty { return .changedMeanwhile }
            guard
                try await store.change(
                    id, version: form.version, to: form.words, by: act.member.id)
            else { return .changedMeanwhile }
            if item.publishedAt != nil {
                try await CorrectionStore(transaction).add(form.note, to: id, by: act.member.id)
                site.changesPublicPages(in: transaction)
            }
            let name = item.publishedAt == nil ? "item.change" : "item.correction"
            try await act.record(name, item: id, in: transaction, site: site)
            return .done
        }
    }
}
