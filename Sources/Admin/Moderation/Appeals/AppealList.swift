import Civic
import HTML
import Moderation
import Pages
import Postgres

/// Appeals that wait, and those decided last.
struct AppealList: Sendable {
    let tabs: ModerationTabs
    let open: [AppealCase]
    let decided: [AppealCase]

    func render(_ phrases: Phrases, at now: Instant) -> Page {
        Page(
            phrases("moderation.staff.appeals.title"), width: .wide,
            content: """
                \(tabs.html(.appeals, phrases))
                <p class="lead">\(phrases("moderation.staff.appeals.lead"))</p>
                \(open.isEmpty ? emptyState(phrases("moderation.staff.appeals.none")) : list(open, phrases))
                \(if: !decided.isEmpty, "<h2>\(phrases("moderation.staff.appeals.decided"))</h2>\(list(decided, phrases))")
                """)
    }

    private func list(_ cases: [AppealCase], _ phrases: Phrases) -> HTML {
        cardList(cases.map { card($0, phrases) })
    }

    private func card(_ found: AppealCase, _ phrases: Phrases) -> CardLink {
        let badge: HTML =
            found.appeal.outcome.map {
                statusBadge(
                    phrases(TextKey("moderation.staff.appeals.outcome", $0)),
                    $0 == .granted ? .success : .neutral)
            } ?? statusBadge(phrases("moderation.staff.appeals.open"), .warning)
        return CardLink(
            title(of: found.item.contribution, phrases), path: AdminAddresses.appeal(found.appeal.id),
            badges: badge, summary: WrittenText(found.appeal.words).excerpt(120),
            facts: [
                timeStamp(found.appeal.createdAt, phrases),
                HTML(text: phrases("moderation.staff.appeals.hidden_by", ["name": found.hiddenBy])),
            ])
    }
}
