import Civic
import Postgres
import Web

/// How an act of staff on indicators or on the roadmap ended.
public enum FigureOutcome: Sendable, Equatable {
    case done
    /// Somebody else changed it since the form was opened; nothing was written.
    case changedMeanwhile
    case notFound
}

/// What all acts on the figures of one draft share: one transaction, one after another, audited, seen at once.
struct FigureAct: Sendable {
    let slug: Slug
    let member: StaffMember

    func perform(
        in site: SiteContext,
        _ body: @Sendable (Transaction, Draft) async throws -> FigureOutcome
    ) async throws -> FigureOutcome {
        try await site.database.transaction { try await perform(in: site, $0, body) }
    }

    /// The same as part of a larger act.
    func perform(
        in site: SiteContext, _ transaction: Transaction,
        _ body: @Sendable (Transaction, Draft) async throws -> FigureOutcome
    ) async throws -> FigureOutcome {
        guard let draft = try await DraftStore(transaction).lock(slug) else { return .notFound }
        let outcome = try await body(transaction, draft)
        if outcome == .done { site.changesPublicPages(in: transaction) }
        return outcome
    }

    /// Writes a row of the audit log. Indicators are no subjects, so the id stands behind the act's name.
    func record(
        _ act: String, _ object: String, in transaction: Transaction, site: SiteContext
    ) async throws {
        try await Audit.record(
            Audit.Entry(staffID: member.id, act: "\(act) \(object)"), in: transaction, secret: site.secret)
    }
}
