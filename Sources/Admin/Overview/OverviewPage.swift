import Civic
import HTML
import Pages

/// How much was said, in numbers.
struct Overview: Sendable {
    var publishedComments = 0
    var hiddenComments = 0
    var todaysComments = 0
    var publishedIdeas = 0
    var hiddenIdeas = 0
    var todaysIdeas = 0
    /// How things stand with the backups; for those who look after the site.
    var backups: HTML?
}

func overviewPage(_ overview: Overview, may: (StaffAct) -> Bool, in phrases: Phrases) -> Page {
    let content: HTML = """
        <section><h2>\(phrases("admin.overview.comments"))</h2><ul class="numbers">
        \(countLink(overview.publishedComments, phrases("admin.overview.published"), comments(.published), phrases))
        \(countLink(overview.hiddenComments, phrases("admin.overview.hidden"), comments(.hidden), phrases))
        \(countLink(overview.todaysComments, phrases("admin.overview.today"), AdminAddresses.comments(), phrases))
        </ul></section>
        <section><h2>\(phrases("admin.overview.ideas"))</h2><ul class="numbers">
        \(countLink(overview.publishedIdeas, phrases("admin.overview.published"), ideas(.published), phrases))
        \(countLink(overview.hiddenIdeas, phrases("admin.overview.hidden"), ideas(.hidden), phrases))
        \(countLink(overview.todaysIdeas, phrases("admin.overview.today"), AdminAddresses.ideas(), phrases))
        </ul></section>
        \(overview.backups)
        \(if: may(.export), exportLink(phrases))
        """
    return Page(phrases("admin.nav.overview"), width: .wide, content: content)
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
