import Civic
import Postgres

/// Takes a comment or an idea out of sight, with a reason its author is told; reversible.
public struct HideContent: Sendable {
    private let decision: Decision

    /// - Parameters:
    ///   - revision: how the entry was when the moderator saw it; nil where that does not matter.
    ///   - batch: decisions that are undone together.
    public init(
        _ subject: Subject, reason: Reason, by staff: StaffMember, revision: Int? = nil, batch: Int64? = nil
    ) {
        decision = Decision(
            act: .hiding, subject: subject, reason: reason.text, usual: reason.usual, staff: staff,
            revision: revision, batch: batch)
    }

    /// Hides the text, tells its author and records who did it, in one transaction.
    ///
    /// - Throws: `WebError.notFound` when there is no such text.
    public func perform(in site: SiteContext) async throws -> ModerationOutcome {
        try await decision.carryOut(in: site)
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> ModerationOutcome {
        try await decision.carryOut(in: site, transaction)
    }
}
