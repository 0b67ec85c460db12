import Civic
import Drafts
import HTML
import Pages
import Web

/// A draft in the staff list.
struct DraftLine: Sendable {
    let draft: Draft
    /// Newest first.
    let versions: [DraftVersion]
    let publicURL: String
}

/// All drafts with their versions, and the form that makes one.
struct DraftsPage: Sendable {
    let drafts: [DraftLine]
    let mayEdit: Bool
    let csrf: String?
    /// Those in which a draft can be made.
    var consultations: [Consultation] = []
    var refused: RefusedForm?

    func render(_ phrases: Phrases) -> Page {
        let columns = [
            phrases("admin.drafts.draft"), phrases("admin.drafts.version"), phrases("admin.drafts.state"),
            phrases("admin.drafts.links"),
        ]
        let rows = drafts.flatMap { line in line.versions.map { cells(line, $0, phrases) } }
        return Page(
            phrases("admin.nav.drafts"), width: .wide,
            content: """
                \(rows.isEmpty
                    ? emptyState(phrases("admin.drafts.empty"))
                    : dataTable(caption: phrases("admin.nav.drafts"), columns: columns, rows: rows))
                \(if: mayEdit, upload(phrases))
                """)
    }

    private func upload(_ phrases: Phrases) -> HTML {
        disclosure(
            phrases("admin.uploads.new_draft"), isOpen: refused != nil || drafts.isEmpty,
            newDraftForm(consultations, refused: refused, csrf: csrf, phrases))
    }

    private func cells(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> [HTML] {
        let isNewest = version.number == line.versions.first?.number
        return [
            "<span\(contentLanguage(.japanese, phrases))>\(line.draft.title)</span>", "\(version.number)",
            state(version, phrases),
            """
            \(if: version.publishedAt != nil, publicLink(line, version, phrases)) \
            \(if: mayEdit && version.publishedAt == nil, correctionLink(line, version, phrases)) \
            \(previewLink(line, version, phrases)) \(commentsLink(line, phrases)) \
            \(if: mayEdit && isNewest, nextLink(line, phrases)) \(figureLinks(line, version, phrases))
            """,
        ]
    }
}

private func correctionLink(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftPassages(line.draft.slug, version.number)
    return "<a href=\"\(url: path)\">\(phrases("admin.correction.open"))</a>"
}

private func nextLink(_ line: DraftLine, _ phrases: Phrases) -> HTML {
    "<a href=\"\(url: AdminAddresses.draftVersions(line.draft.slug))\">\(phrases("admin.uploads.new_version"))</a>"
}

private func state(_ version: DraftVersion, _ phrases: Phrases) -> HTML {
    guard let date = version.publishedAt else {
        guard let time = version.publishAt else { return statusBadge(phrases("admin.drafts.unpublished")) }
        return statusBadge(phrases("admin.planning.planned", ["time": phrases.dateTime(time)]), .info)
    }
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

private func figureLinks(_ line: DraftLine, _ version: DraftVersion, _ phrases: Phrases) -> HTML {
    let kpis = address(AdminAddresses.draftKPIs(line.draft.slug), [("version", String(version.number))])
    return """
        <a href="\(url: kpis)">\(phrases("admin.kpi.title"))</a> \
        <a href="\(url: AdminAddresses.draftRoadmap(line.draft.slug))">\(phrases("indicators.roadmap.title"))</a>
        """
}

private func commentsLink(_ line: DraftLine, _ phrases: Phrases) -> HTML {
    let path = address(AdminAddresses.comments(), [("draft", line.draft.slug.rawValue)])
    return "<a href=\"\(url: path)\">\(phrases("admin.drafts.comments"))</a>"
}
