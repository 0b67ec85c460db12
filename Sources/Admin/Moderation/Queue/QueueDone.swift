import Civic
import Moderation

/// What a member of staff decided a moment ago.
struct QueueDone: Sendable {
    let batch: Int64
    let approved: Int
    let hidden: Int

    /// Nil where nothing of it is in force any more, or somebody else decided it.
    static func read(_ batch: Int64, _ visit: Visit) async throws -> QueueDone? {
        let decisions = try await DecisionStore(visit.database).batch(batch, of: visit.member().id)
        var (approved, hidden) = (0, 0)
        for decision in decisions {
            let last = try await DecisionStore(visit.database).last(on: decision.subject)
            guard last?.id == decision.id else { continue }
            if decision.act == .hiding { hidden += 1 } else { approved += 1 }
        }
        return approved + hidden == 0 ? nil : QueueDone(batch: batch, approved: approved, hidden: hidden)
    }
}
