import Civic
import Postgres

/// Says that a comment or an idea was looked at; what was held becomes public with it, at its own time of posting.
public struct ApproveContent: Sendable {
    private let decision: Decision

    /// - Parameters:
    ///   - revision: how the entry was when the moderator saw it; nil where that does not matter.
    ///   - batch: decisions that are undone together.
    public init(_ subject: Subject, by staff: StaffMember, revision: Int? = nil, batch: Int64? = nil) {
        decision = Decision(act: .approval, subject: subject, staff: staff, revision: revision, batch: batch)
    }

    /// - Throws: `WebError.notFound` when there is no such text.
    public func perform(in site: SiteContext) async throws -> ModerationOutcome {
        try await decision.carryOut(in: site)
    }
}
