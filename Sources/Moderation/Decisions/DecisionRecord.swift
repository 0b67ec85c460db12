import Civic
import Postgres

/// Tells other features why texts are hidden.
public struct DecisionRecord: ModerationRecord {
    public init() {}

    public func reasons(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: String] {
        Dictionary(
            uniqueKeysWithValues: try await inForce(subjects, database).map { ($0.subject, $0.reason) })
    }

    public func hidings(
        for subjects: [Subject], at now: Instant, in database: any Queryable
    ) async throws -> [Subject: HidingNote] {
        let decisions = try await inForce(subjects, database)
        let appealed = try await AppealStore(database).appealed(decisions.map(\.id))
        return Dictionary(
            uniqueKeysWithValues: decisions.map { decision in
                let hasAppeal = appealed.contains(decision.id)
                let isPossible = hasAppeal || Appeal.isPossible(against: decision, at: now)
                let note = HidingNote(
                    reason: decision.reason,
                    appealPath: isPossible ? ModerationAddresses.appeal(decision.id) : nil,
                    hasAppeal: hasAppeal)
                return (decision.subject, note)
            })
    }

    private func inForce(_ subjects: [Subject], _ database: any Queryable) async throws -> [PastDecision] {
        var found: [PastDecision] = []
        for (kind, group) in Dictionary(grouping: subjects, by: \.kind) {
            found += try await DecisionStore(database).hidings(kind, group.map(\.id))
        }
        return found
    }
}
