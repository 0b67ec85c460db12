import Civic
import HTML
import Pages
import Postgres

/// How much was said, in numbers, and what waits.
struct Overview: Sendable {
    var publishedComments = 0
    var hiddenComments = 0
    var todaysComments = 0
    /// Entered today from paper and meetings.
    var todaysVoices = 0
    var publishedIdeas = 0
    var hiddenIdeas = 0
    var todaysIdeas = 0
    /// How things stand with the backups; for those who look after the site.
    var backups: HTML?
    var waiting: [Waiting] = []
    /// What waits for moderators; nil for those who are none.
    var queue: QueueState?
    var participation = ParticipationChart()
    var now = Instant(seconds: 0)
}

func overviewPage(_ overview: Overview, may: (StaffAct) -> Bool, in phrases: Phrases) -> Page {
    let content: HTML = """
        <section><h2>\(phrases("admin.overview.waiting"))</h2>\(waitingList(overview, phrases))</section>
        \(overview.queue.map { queueSection($0, phrases) })
        <section><h2>\(phrases("admin.overview.comments"))</h2><ul class="numbers">
        \(countLink(overview.todaysComments, phrases("admin.overview.today"), AdminAddresses.comments(), phrases))
        \(countLink(overview.todaysVoices, phrases("admin.overview.voices_today"), AdminAddresses.voices(), phrases))
        \(countLink(overview.publishedComments, phrases("admin.overview.published"), comments(.published), phrases))
        \(countLink(overview.hiddenComments, phrases("admin.overview.hidden"), comments(.hidden), phrases))
        </ul></section>
        <section><h2>\(phrases("admin.overview.ideas"))</h2><ul class="numbers">
        \(countLink(overview.todaysIdeas, phrases("admin.overview.today"), AdminAddresses.ideas(), phrases))
        \(countLink(overview.publishedIdeas, phrases("admin.overview.published"), ideas(.published), phrases))
        \(countLink(overview.hiddenIdeas, phrases("admin.overview.hidden"), ideas(.hidden), phrases))
        </ul></section>
        \(overview.backups)
        \(overview.participation.html(phrases))
        \(if: may(.export), exportLink(phrases))
        """
    return Page(phrases("admin.nav.overview"), width: .wide, content: content)
}

private func waitingList(_ overview: Overview, _ phrases: Phrases) -> HTML {
    guard !overview.waiting.isEmpty else { return emptyState(phrases("admin.overview.nothing_waits")) }
    return """
        <ul class="numbers">
        \(each: overview.waiting, { countLink($0.count, words($0, phrases), $0.kind.path, phrases) })</ul>
        """
}

private func words(_ waiting: Waiting, _ phrases: Phrases) -> String {
    let name = phrases(TextKey("admin.waiting", waiting.kind))
    return waiting.since.map {
        phrases("admin.overview.since", ["name": name, "date": phrases.date($0)])
    } ?? name
}

extension Waiting.Kind {
    /// The staff page on which it is done.
    var path: String {
        switch self {
        case .unanswered, .overdue: AdminAddresses.answers()
        case .drafts: AdminAddresses.drafts()
        case .mails: AdminAddresses.overview()
        }
    }
}

private func comments(_ state: PublicationState) -> String {
    address(AdminAddresses.comments(), [("state", state.rawValue)])
}

private func ideas(_ state: PublicationState) -> String {
    address(AdminAddresses.ideas(), [("state", state.rawValue)])
}

private func exportLink(_ phrases: Phrases) -> HTML {
    "<p>\(linkButton(phrases("admin.nav.exports"), to: AdminAddresses.exports(), .secondary))</p>"
}
