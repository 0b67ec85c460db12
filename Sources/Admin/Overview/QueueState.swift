import Civic
import HTML
import Moderation
import Pages
import Postgres

/// What waits for moderators, and for how long.
struct QueueState: Sendable {
    let waiting: Int
    let openAppeals: Int
    /// In words; nil where nothing waits.
    let age: String?
    /// Whether it has waited longer than staff chose.
    let isLate: Bool

    static func read(_ visit: Visit) async throws -> QueueState {
        let store = EntryStore(visit.database)
        let scope = visit.scope(of: .moderate)
        let oldest = try await store.oldestWaiting(QueueFilter(scope: scope))
        let hours = try await QueueSettingStore(visit.database).alertHours()
        return QueueState(
            waiting: try await store.count(QueueFilter(scope: scope)),
            openAppeals: try await AppealStore(visit.database).openCount(in: scope),
            age: oldest.map { Admin.age(of: $0, at: visit.now, visit.phrases) },
            isLate: oldest.map { $0 < visit.now - .seconds(hours * 3600) } ?? false)
    }
}

func queueSection(_ state: QueueState, _ phrases: Phrases) -> HTML {
    let oldest = state.age.map { phrases("moderation.staff.queue.oldest", ["age": $0]) }
    return """
        <section><h2>\(phrases("moderation.staff.tab.label"))</h2>
        \(if: state.isLate, noticeBanner(phrases("moderation.staff.queue.late"), .warning))
        <ul class="numbers">
        \(countLink(state.waiting, phrases("moderation.staff.tab.queue"), AdminAddresses.queue(), phrases))
        \(countLink(state.openAppeals, phrases("moderation.staff.tab.appeals"), AdminAddresses.appeals(), phrases))
        </ul>\(oldest.map { "<p>\($0)</p>" })</section>
        """
}
