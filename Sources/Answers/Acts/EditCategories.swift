import Civic
import Postgres

/// Replaces the categories of a consultation.
public struct EditCategories: Sendable {
    public enum Outcome: Sendable, Equatable {
        case done
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
            try await act.perform(in: site) { transaction, result in
                try await AnswerCategoryStore(transaction).replace(in: act.consultation, categories)
                try await act.record("result.categories", in: transaction, site: site)
                if result.publishedAt != nil { site.changesPublicPages(in: transaction) }
            }
            return .done
        } catch let error as PostgresError where error.isForeignKeyViolation(of: "opinion_item_category_fkey")
        {
            return .inUse
        } catch let error as PostgresError where error.isUniqueViolation(of: "answer_category_code_key") {
            return .sameCode
        }
    }
}
