import Civic
import Postgres

/// Replaces the categories of a consultation.
public struct EditCategories: Sendable {
    public enum Outcome: Sendable, Equatable {
        case done
        /// The words of one changed that items had which were checked or approved; they have to be approved again.
        case doneAndReopened
        /// One that was left out is in use.
        case inUse
        /// Two have one code.
        case sameCode
    }

    private let act: AnswerAct
    private let categories: [NewCategory]

    public init(_ categories: [NewCategory], in consultation: ConsultationID, by member: StaffMember) {
        act = AnswerAct(consultation: consultation, member: member)
        self.categories = categories
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        do {
            return try await act.perform(in: site) { transaction, result in
                let store = AnswerCategoryStore(transaction)
                let before = try await store.all(of: act.consultation)
                try await store.replace(in: act.consultation, categories)
                try await act.record("result.categories", in: transaction, site: site)
                if result.publishedAt != nil { site.changesPublicPages(in: transaction) }
                return try await reopen(before, in: transaction) ? .doneAndReopened : .done
            }
        } catch let error as PostgresError where error.isForeignKeyViolation(of: "opinion_item_category_fkey")
        {
            return .inUse
        } catch let error as PostgresError where error.isUniqueViolation(of: "answer_category_code_key") {
            return .sameCode
        }
    }

    /// What was approved with one label is not published with another.
    private func reopen(_ before: [AnswerCategory], in transaction: Transaction) async throws -> Bool {
        let labels = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0.label) })
        let changed = Set(
            categories.compactMap { category in
                category.id.flatMap { labels[$0] == category.label ? nil : $0 }
            })
        let items = try await ItemStore(transaction).all(of: act.consultation)
            .filter { $0.isUnderway && $0.categoryID.map(changed.contains) == true }
        for item in items { try await ItemStore(transaction).reopen(item.id, by: act.member.id) }
        return !items.isEmpty
    }
}
