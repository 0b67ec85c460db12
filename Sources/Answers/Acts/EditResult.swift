import Civic
import Postgres

/// Changes the foreword and the date on which residents may expect the result.
public struct EditResult: Sendable {
    public static let forewordLimit = 4000

    private let act: AnswerAct
    private let foreword: String
    private let expectedAt: Instant?
    private let version: Int

    /// - Parameter version: the one that was open in the form; 0 where there was none.
    public init(
        foreword: String, expectedAt: Instant?, version: Int, in consultation: ConsultationID,
        by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.foreword = foreword
        self.expectedAt = expectedAt
        self.version = version
    }

    public func perform(in site: SiteContext) async throws -> AnswerOutcome {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> AnswerOutcome {
        try await act.perform(in: site, transaction) { transaction, _ in
            let changed = try await ResultStore(transaction).change(
                act.consultation, version: max(version, 1), foreword: foreword, expectedAt: expectedAt)
            guard changed else { return .changedMeanwhile }
            try await act.record("result.foreword", in: transaction, site: site)
            // The date stands on a public page before anything is published.
            site.changesPublicPages(in: transaction)
            return .done
        }
    }
}
