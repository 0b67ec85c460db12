import Civic
import Postgres

/// Joins an unpublished item into another: its posts, its words and its changed passages go along.
public struct MergeItems: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let target: Int

    /// - Parameter target: number of the item that stays.
    public init(
        _ id: OpinionItemID, intoNumber target: Int, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.target = target
    }

    /// - Returns: how it ended, and the item that stayed.
    public func perform(in site: SiteContext) async throws -> (AnswerOutcome, OpinionItemID?) {
        try await act.perform(in: site) { transaction, _ in
            let store = ItemStore(transaction)
            guard let item = try await store.lock(id, in: act.consultation),
                let other = try await store.all(of: act.consultation).first(where: { $0.number == target })
            else { return (.notFound, nil) }
            let words = joined(ItemWords(of: other), ItemWords(of: item))
            guard item.id != other.id, item.publishedAt == nil, other.publishedAt == nil, fits(words) else {
                return (.notPossible, nil)
            }
            try await SourceStore(transaction).move(from: item.id, to: other.id)
            try await ChangeStore(transaction).move(from: item.id, to: other.id)
            let isOther = !words.readsLike(ItemWords(of: other))
            if isOther {
                _ = try await store.change(other.id, version: other.version, to: words, by: act.member.id)
                try await StepStore(transaction).add(
                    other.stage == .draft ? .summary : .reopening, to: other.id, by: act.member.id)
            }
            try await store.remove(item)
            try await act.record("item.merge", item: other.id, in: transaction, site: site)
            return (isOther && other.stage != .draft ? .doneAndReopened : .done, other.id)
        }
    }

    /// Nothing that was written gets lost: what both say stands one below the other.
    private func joined(_ first: ItemWords, _ second: ItemWords) -> ItemWords {
        var words = first
        words.categoryID = first.categoryID ?? second.categoryID
        words.chapter = first.chapter.isEmpty ? second.chapter : first.chapter
        words.section = first.section.isEmpty ? second.section : first.section
        words.dueOn = first.dueOn ?? second.dueOn
        words.summary = joined(first.summary, second.summary)
        words.answer = joined(first.answer, second.answer)
        return words
    }

    private func joined(_ first: String, _ second: String) -> String {
        if first == second || second.isEmpty { return first }
        return first.isEmpty ? second : first + "\n\n" + second
    }

    private func fits(_ words: ItemWords) -> Bool {
        words.summary.unicodeScalars.count <= ItemForm.summaryLimit
            && words.answer.unicodeScalars.count <= ItemForm.answerLimit
    }
}
