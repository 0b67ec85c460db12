import Civic
import Postgres

/// Shows a hidden comment or idea again.
public struct RestoreContent: Sendable {
    private let decision: Decision

    public init(_ subject: Subject, by staff: StaffMember) {
        decision = Decision(act: .restoration, subject: subject, staff: staff)
    }

    /// Publishes the text, tells its author and records who did it, in one transaction.
    ///
    /// - Throws: `WebError.notFound` when there is no such text.
    public func perform(in site: SiteContext) async throws -> ModerationOutcome {
        try await decision.carryOut(in: site)
    }
}
