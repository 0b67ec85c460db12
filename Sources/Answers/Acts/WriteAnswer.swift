import Civic
import Postgres

/// Writes the answer to an item of the member's own section, and nothing else of it.
public struct WriteAnswer: Sendable {
    private let act: AnswerAct
    private let id: OpinionItemID
    private let answer: String
    private let version: Int

    public init(
        _ answer: String, to id: OpinionItemID, version: Int, in consultation: ConsultationID,
        by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.answer = answer
        self.version = version
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await site.database.transaction { transaction in
            guard let item = try await ItemStore(transaction).find(id, in: act.consultation) else {
                return .notFound
            }
            // What is public is corrected by those who publish.
            guard item.publishedAt == nil, SectionDuty(of: act.member).mayAnswer(item) else {
                return .notPossible
            }
            guard item.version == version else { return .changedMeanwhile }
            var words = ItemWords(of: item)
            words.answer = answer
            return try await EditItem(
                id, ItemForm(words, version: version), in: act.consultation, by: act.member
            ).perform(in: site, transaction)
        }
    }
}
