import Civic
import HTML
import Pages
import Postgres

/// A part of the audit log with the names that its ids stand for.
struct AuditPage: Sendable {
    struct Line: Sendable {
        let id: Int64
        let at: Instant
        /// Nil for the command line and for people who are gone.
        let name: String?
        let isCommandLine: Bool
        /// Name of the act, such as `comment.hiding`.
        let act: String
        let object: AuditObject?

        init(_ row: AuditRow, by name: String?) {
            id = row.id
            at = row.at
            self.name = name
            isCommandLine = row.staffID == nil
            act = String(row.act.prefix { $0 != " " })
            object = AuditObject(row)
        }
    }

    /// The filters as they were sent.
    let query: AuditQuery
    /// Who can be looked for.
    let actors: [Choice]
    let rows: [Line]
    let older: Older
}

func auditPage(_ page: AuditPage, in phrases: Phrases) -> Page {
    let columns = [
        phrases("admin.audit.number"), phrases("admin.audit.time"), phrases("admin.audit.person"),
        phrases("admin.audit.act"), phrases("admin.audit.subject"),
    ]
    let table = dataTable(
        caption: phrases("admin.nav.audit"), isCaptionShown: false, columns: columns,
        rows: page.rows.map { cells($0, phrases) })
    let found: HTML = """
        <p><a href="\(url: page.query.address(AdminAddresses.auditCSV()))" download>\(phrases("people.staff.audit.csv"))</a></p>
        \(page.rows.isEmpty ? emptyState(phrases("people.staff.audit.none")) : table)
        \(olderLinks(page.older, phrases))
        """
    let content: HTML = """
        <p>\(phrases("admin.audit.lead"))</p>
        \(auditFilters(page.query, actors: page.actors, phrases))
        \(page.query.isUnreadable ? noticeBanner(phrases("people.staff.audit.unreadable"), .warning) : found)
        """
    return Page(phrases("admin.nav.audit"), width: .wide, content: content)
}

private func cells(_ line: AuditPage.Line, _ phrases: Phrases) -> [HTML] {
    let nobody = phrases(line.isCommandLine ? "admin.audit.command_line" : "admin.audit.unknown")
    return [
        "\(line.id)", timeStamp(line.at, phrases), HTML(text: line.name ?? nobody),
        AuditAct(named: line.act).map { HTML(text: phrases(TextKey("admin.acts", $0))) }
            ?? "<code>\(line.act)</code>",
        line.object.map { link($0, phrases) } ?? .empty,
    ]
}

/// Comments and ideas have a staff page, where one can see what the act was about.
private func link(_ object: AuditObject, _ phrases: Phrases) -> HTML {
    if object.kind == .rows { return HTML(text: phrases("people.staff.rows", count: Int(object.id))) }
    let name = "\(phrases(TextKey("admin.subjects", object.kind))) \(object.id)"
    return object.path.map { "<a href=\"\(url: $0)\">\(name)</a>" } ?? HTML(text: name)
}
