import Civic
import Drafts
import HTML
import Pages

/// A draft in the staff list.
struct DraftLine: Sendable {
    let draft: Draft
    /// Newest first.
    let versions: [DraftVersion]
    let publicURL: String
}

func draftsPage(_ drafts: [DraftLine], in phrases: Phrases) -> Page {
    let columns = [
        phrases("admin.drafts.draft"), phrases("admin.drafts.version"), phrases("admin.drafts.state"),
        phrases("admin.drafts.links"),
    ]
    let rows = drafts.flatMap { line in line.versions.map { cells(line, $0, phrases) } }
    return Page(
        phrases("admin.nav.drafts"), width: .wide,
        content: rows.isEmpty
            ? emptyState(phrases("admin.drafts.empty"))
            : dataTable(caption: phrases("admin.nav.drafts"), columns: columns, rows: rows))
}

private func cells(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> [HTML] {
    [
        HTML(text: line.draft.title), "\(version.number)", state(version, phrases),
        """
        \(if: version.publishedAt != nil, publicLink(line, version, phrases)) \
        \(previewLink(line, version, phrases)) \(commentsLink(line, phrases))
        """,
    ]
}

private func state(_ version: DraftVersion, _ phrases: Phrases) -> HTML {
    guard let date = version.publishedAt else { return statusBadge(phrases("admin.drafts.unpublished")) }
    return statusBadge(phrases("admin.drafts.published", ["date": phrases.date(date)]), .success)
}

private func publicLink(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> HTML {
    let path = Addresses.draftVersion(line.draft.slug, version.number)
    return "<a href=\"\(url: line.publicURL + path)\">\(phrases("admin.drafts.read"))</a>"
}

private func previewLink(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftVersion(line.draft.slug, version.number)
    return "<a href=\"\(url: path)\">\(phrases("drafts.staff.preview"))</a>"
}

private func commentsLink(_ line: DraftLine, _ phrases: Phrases) -> HTML {
    let path = address(AdminAddresses.comments(), [("draft", line.draft.slug.rawValue)])
    return "<a href=\"\(url: path)\">\(phrases("admin.drafts.comments"))</a>"
}
