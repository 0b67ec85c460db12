import Civic
import HTML
import Moderation
import Pages

/// The pages of moderation, with how much waits.
struct ModerationTabs: Sendable {
    enum Tab: Sendable {
        case queue, pupils, appeals, words, modes
    }

    let waiting: Int
    let waitingPupils: Int
    let openAppeals: Int
    /// Whether the word list is there, which counts for all consultations.
    let hasWords: Bool

    static func read(_ visit: Visit) async throws -> ModerationTabs {
        let scope = visit.scope(of: .moderate)
        let entries = EntryStore(visit.database)
        return ModerationTabs(
            waiting: try await entries.count(QueueFilter(scope: scope)),
            waitingPupils: try await entries.count(QueueFilter(pupilsOnly: true, scope: scope)),
            openAppeals: try await AppealStore(visit.database).openCount(in: scope), hasWords: scope == .all)
    }

    func html(_ current: Tab, _ phrases: Phrases) -> HTML {
        tabs(links(current, phrases), label: phrases("moderation.staff.tab.label"), phrases)
    }

    private func links(_ current: Tab, _ phrases: Phrases) -> [TabLink] {
        let words = TabLink(
            phrases("moderation.staff.tab.words"), path: AdminAddresses.words(),
            isCurrent: current == .words)
        return [
            TabLink(
                phrases("moderation.staff.tab.queue"), path: AdminAddresses.queue(), count: waiting,
                isCurrent: current == .queue),
            TabLink(
                phrases("moderation.staff.tab.pupils"), path: AdminAddresses.queue() + "?pupils=1",
                count: waitingPupils, isCurrent: current == .pupils),
            TabLink(
                phrases("moderation.staff.tab.appeals"), path: AdminAddresses.appeals(),
                count: openAppeals, isCurrent: current == .appeals),
        ] + (hasWords ? [words] : []) + [
            TabLink(
                phrases("moderation.staff.tab.modes"), path: AdminAddresses.modes(),
                isCurrent: current == .modes)
        ]
    }
}
