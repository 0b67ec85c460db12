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
        /// Name of the act, perhaps with a thing that is no subject: `comments.export.csv draft:3`.
        let act: String
        let subject: Subject?

        init(_ row: AuditRow, by name: String?) {
            id = row.id
            at = row.at
            self.name = name
            isCommandLine = row.staffID == nil
            act = row.act
            subject = row.subjectKind.flatMap { kind in row.subjectID.map { Subject(kind, $0) } }
        }
    }

    let rows: [Line]
    let older: Older
}

func auditPage(_ page: AuditPage, in phrases: Phrases) -> Page {
    let columns = [
        phrases("admin.audit.number"), phrases("admin.audit.time"), phrases("admin.audit.person"),
        phrases("admin.audit.act"), phrases("admin.audit.subject"),
    ]
    let content: HTML = """
        <p>\(phrases("admin.audit.lead"))</p>
        \(dataTable(
            caption: phrases("admin.nav.audit"), columns: columns, rows: page.rows.map { cells($0, phrases) }))
        \(olderLinks(page.older, phrases))
        """
    return Page(phrases("admin.nav.audit"), width: .wide, content: content)
}

private func cells(_ line: AuditPage.Line, _ phrases: Phrases) -> [HTML] {
    let nobody = phrases(line.isCommandLine ? "admin.audit.command_line" : "admin.audit.unknown")
    return [
        "\(line.id)", timeStamp(line.at, phrases), HTML(text: line.name ?? nobody),
        "<code>\(line.act)</code>", subjectLink(line.subject),
    ]
}

/// Comments and ideas have a staff page, where one can see what the act was about.
private func subjectLink(_ subject: Subject?) -> HTML {
    guard let subject else { return .empty }
    let name = "\(subject.kind.rawValue) \(subject.id)"
    switch subject.kind {
    case .comment: return link(AdminAddresses.comment(CommentID(rawValue: subject.id)), name)
    case .idea: return link(AdminAddresses.idea(IdeaID(rawValue: subject.id)), name)
    case .passage: return HTML(text: name)
    }
}

private func link(_ path: String, _ name: String) -> HTML {
    "<a href=\"\(url: path)\">\(name)</a>"
}
