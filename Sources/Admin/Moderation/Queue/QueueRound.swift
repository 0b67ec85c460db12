import Civic
import Moderation
import Postgres
import Web

/// One press of a button in the queue: the same decision on all chosen entries, each for itself, so that one that is
/// not as it was seen leaves the others alone.
struct QueueRound: Sendable {
    let visit: Visit
    /// Of a hiding; nil to approve.
    let reason: Reason?

    struct Result: Sendable {
        let batch: Int64
        var done = 0
        /// What was not changed, each with the reason in words.
        var left: [String] = []
    }

    /// - Throws: `WebError.notFound` where one of them is not there or not in the moderator's consultations.
    func perform(_ tickets: [EntryTicket]) async throws -> Result {
        let staff = try visit.member()
        try await guardScope(tickets)
        var result = Result(batch: try await DecisionStore(visit.database).newBatch())
        for ticket in tickets {
            let outcome = try await decide(ticket, by: staff, in: result.batch)
            guard outcome != .done else {
                result.done += 1
                visit.note(
                    reason == nil ? "approval" : "hiding", staff.id,
                    subject: "\(ticket.subject.kind.rawValue)/\(ticket.subject.id)")
                continue
            }
            result.left.append(try await decisionWords(on: ticket.subject, visit))
        }
        return result
    }

    /// Before anything is decided: no list that a moderator can open has others.
    private func guardScope(_ tickets: [EntryTicket]) async throws {
        let scope = visit.scope(of: .moderate)
        let entries = try await EntryStore(visit.database).find(tickets.map(\.subject))
        let isOpen = tickets.allSatisfy { ticket in
            entries[ticket.subject].map { scope.contains($0.consultationID) } ?? false
        }
        guard isOpen else { throw WebError.notFound }
    }

    private func decide(
        _ ticket: EntryTicket, by staff: StaffMember, in batch: Int64
    ) async throws -> ModerationOutcome {
        if let reason {
            return try await HideContent(
                ticket.subject, reason: reason, by: staff, revision: ticket.revision, batch: batch
            ).perform(in: visit.site)
        }
        return try await ApproveContent(
            ticket.subject, by: staff, revision: ticket.revision, batch: batch
        ).perform(in: visit.site)
    }
}
