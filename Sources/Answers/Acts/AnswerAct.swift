import Civic
import Postgres
import Web

/// How an act on the answers of a consultation ended.
public enum AnswerOutcome: Sendable, Equatable {
    case done
    /// Done, and the item has to be checked and approved again.
    case doneAndReopened
    /// Somebody else changed it since the form was opened; nothing was written.
    case changedMeanwhile
    case notFound
    /// The thing is in a state that has no such act, as deleting what is public.
    case notPossible
}

/// What all acts of staff on the answers of one consultation share: one transaction, one after another, audited.
struct AnswerAct: Sendable {
    let consultation: ConsultationID
    let member: StaffMember

    /// Runs a body behind the lock of the consultation's answers.
    func perform<T: Sendable>(
        in site: SiteContext,
        _ body: @Sendable (Transaction, ConsultationResult) async throws -> T
    ) async throws -> T {
        try await site.database.transaction { transaction in
            try await perform(in: site, transaction, body)
        }
    }

    /// The same as part of a larger act.
    func perform<T: Sendable>(
        in site: SiteContext, _ transaction: Transaction,
        _ body: @Sendable (Transaction, ConsultationResult) async throws -> T
    ) async throws -> T {
        let result = try await ResultStore(transaction).begin(consultation)
        return try await body(transaction, result)
    }

    /// Writes a row of the audit log. Items and consultations are no subjects, so the id stands behind the act's
    /// name.
    func record(
        _ act: String, item: OpinionItemID? = nil, in transaction: Transaction, site: SiteContext
    ) async throws {
        let object = item.map { "item:\($0)" } ?? "consultation:\(consultation)"
        try await Audit.record(
            Audit.Entry(staffID: member.id, act: "\(act) \(object)"), in: transaction, secret: site.secret)
    }
}

extension SiteContext {
    /// Posts of a consultation by subject, whatever their state.
    func posts(
        _ subjects: [Subject], of consultation: ConsultationID, in database: any Queryable
    ) async throws -> [Subject: SubmittedPost] {
        try await ports.submittedPosts(subjects, in: database).filter {
            $0.value.consultationID == consultation
        }
    }
}
