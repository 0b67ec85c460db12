import Civic
import HTML
import Pages
import Web

/// What can be exported: for each draft its comments in each format.
func exportsPage(_ drafts: [Choice], in phrases: Phrases) -> Page {
    let table = dataTable(
        caption: phrases("admin.exports.comments"),
        columns: [phrases("admin.filter.draft"), phrases("admin.exports.files")],
        rows: drafts.map { [HTML(text: $0.label), links($0, phrases)] })
    let content: HTML = """
        <p>\(phrases("admin.exports.lead"))</p>
        \(drafts.isEmpty ? emptyState(phrases("admin.exports.empty")) : table)
        <p>\(phrases("admin.exports.note"))</p>
        <p><a href="\(url: AdminAddresses.embedding())">\(phrases("sharing.staff.title"))</a></p>
        """
    return Page(phrases("admin.nav.exports"), width: .wide, content: content)
}

private func links(_ draft: Choice, _ phrases: Phrases) -> HTML {
    "<ul class=\"facts\">\(each: ExportFormat.allCases, { link($0, draft, phrases) })</ul>"
}

private func link(_ format: ExportFormat, _ draft: Choice, _ phrases: Phrases) -> HTML {
    let target = address(AdminAddresses.commentsExport(format)(), [("draft", draft.value)])
    let label = phrases(TextKey("admin.exports.format", format))
    return "<li><a href=\"\(url: target)\" download>\(label)</a></li>"
}
