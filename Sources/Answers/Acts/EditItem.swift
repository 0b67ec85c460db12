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
            let before = ItemWords(of: item)
            // It became public since the form was opened: without a note there is no correction.
            if item.publishedAt != nil && form.note.isEmpty { return .changedMeanwhile }
            guard try await write(before, store) else { return .changedMeanwhile }
            try await log(before, transaction)
            if item.publishedAt != nil {
                try await CorrectionStore(transaction).add(form.note, to: id, by: act.member.id)
                site.changesPublicPages(in: transaction)
            }
            let name = item.publishedAt == nil ? "item.change" : "item.correction"
            try await act.record(name, item: id, in: transaction, site: site)
            return try await reopened(item, before, transaction) ? .doneAndReopened : .done
        }
    }

    /// Who answers by when is no part of what is approved.
    private func write(_ before: ItemWords, _ store: ItemStore) async throws -> Bool {
        form.words.readsLike(before)
            ? try await store.assign(id, version: form.version, to: form.words)
            : try await store.change(id, version: form.version, to: form.words, by: act.member.id)
    }

    /// Who summarized and who answered is kept for good.
    private func log(_ before: ItemWords, _ transaction: Transaction) async throws {
        let steps = StepStore(transaction)
        if form.words.summary != before.summary {
            try await steps.add(.summary, to: id, by: act.member.id)
        }
        if form.words.answer != before.answer { try await steps.add(.answer, to: id, by: act.member.id) }
    }

    private func reopened(
        _ item: OpinionItem, _ before: ItemWords, _ transaction: Transaction
    ) async throws -> Bool {
        guard item.isUnderway, !form.words.readsLike(before) else { return false }
        try await StepStore(transaction).add(.reopening, to: id, by: act.member.id)
        return true
    }
}
