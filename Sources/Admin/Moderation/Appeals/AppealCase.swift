import Civic
import Moderation
import Web

/// An appeal with the text it is about and who decided what.
struct AppealCase: Sendable {
    let appeal: Appeal
    let decision: PastDecision
    let item: QueueItem
    /// Who hid the text, and who decided on the appeal.
    let hiddenBy: String
    let decidedBy: String?
}

struct AppealCases: Sendable {
    let visit: Visit

    func cases(_ appeals: [Appeal]) async throws -> [AppealCase] {
        let decisions = try await DecisionStore(visit.database).find(appeals.map(\.decisionID))
        let entries = try await EntryStore(visit.database).find(decisions.values.map(\.subject))
        let items = try await QueueItems(visit: visit).items(Array(entries.values))
        let found = Dictionary(uniqueKeysWithValues: items.map { ($0.entry.subject, $0) })
        let staff = decisions.values.map(\.staffID) + appeals.compactMap(\.decidedBy)
        let names = try await visit.ports.people.staff(Set(staff), in: visit.database)
        return appeals.compactMap { appeal in
            guard let decision = decisions[appeal.decisionID], let item = found[decision.subject] else {
                return nil
            }
            return AppealCase(
                appeal: appeal, decision: decision, item: item,
                hiddenBy: names[decision.staffID]?.displayName ?? "—",
                decidedBy: appeal.decidedBy.flatMap { names[$0]?.displayName })
        }
    }
}
