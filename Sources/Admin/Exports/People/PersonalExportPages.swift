import Accounts
import Civic
import HTML
import Pages
import Postgres

/// The form that asks what personal data is needed for, and what it was needed for before.
struct PersonalExportsPage: Sendable {
    let exports: [PersonalExport]
    let names: [StaffID: Person]
    let refused: RefusedForm?
    let csrf: String?

    func render(_ phrases: Phrases) -> Page {
        let purpose = FormField(
            "purpose", label: phrases("exports.people.purpose"), hint: phrases("exports.people.purpose_hint"),
            from: refused)
        let form: HTML = """
            \(errorSummary(refused, phrases))
            \(textArea(purpose, phrases, limit: PersonalExport.purposeLimit, rows: 3))
            \(button(phrases("exports.people.submit")))
            """
        return Page(
            phrases("exports.people.title"), width: .wide,
            trail: [Crumb(phrases("admin.nav.exports"), AdminAddresses.exports())],
            content: """
                \(noticeBanner(phrases("exports.people.recorded"), .warning))
                <p>\(phrases("exports.people.lead"))</p>
                \(postForm(to: AdminAddresses.personalExports(), csrf: csrf, style: .stacked, form))
                <section><h2>\(phrases("exports.people.before"))</h2>\
                \(exports.isEmpty ? emptyState(phrases("exports.people.none")) : table(phrases))</section>
                """)
    }

    private func table(_ phrases: Phrases) -> HTML {
        dataTable(
            caption: phrases("exports.people.before"), isCaptionShown: false,
            columns: [
                phrases("admin.audit.time"), phrases("admin.audit.person"), phrases("exports.people.purpose"),
            ],
            rows: exports.map { export in
                let name = export.staffID.map { names[$0]?.displayName ?? phrases("admin.audit.unknown") }
                return [
                    timeStamp(export.madeAt, phrases),
                    HTML(text: name ?? phrases("admin.audit.command_line")), HTML(text: export.purpose),
                ]
            })
    }
}

/// The files of personal data, for as long as a purpose is fresh.
struct PersonalFilesPage: Sendable {
    let export: PersonalExport
    let accounts: Int
    let submitters: [(Consultation, Int)]
    let minutes: Int

    func render(_ phrases: Phrases) -> Page {
        let table = dataTable(
            caption: phrases("exports.people.files"), isCaptionShown: false,
            columns: [phrases("exports.people.what"), phrases("admin.exports.files")], rows: rows(phrases))
        return Page(
            phrases("exports.people.files"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.exports"), AdminAddresses.exports()),
                Crumb(phrases("exports.people.title"), AdminAddresses.personalExports()),
            ],
            content: """
                <p>\(phrases("exports.people.limited", ["minutes": String(minutes)]))</p>
                \(descriptionList([(name: phrases("exports.people.purpose"), value: HTML(text: export.purpose))]))
                \(table)
                """)
    }

    private func rows(_ phrases: Phrases) -> [[HTML]] {
        let all = phrases(
            "exports.rows",
            ["table": phrases("exports.people.accounts"), "count": phrases.number(accounts)])
        let parts = submitters.map { consultation, count -> [HTML] in
            let name = phrases(
                "exports.rows",
                ["table": phrases("exports.people.submitters"), "count": phrases.number(count)])
            return [
                "\(name)<br>\(localized(consultation.text(.title), phrases))",
                links(AdminAddresses.submittersExport(export.id, consultation.slug), phrases),
            ]
        }
        return [[HTML(text: all), links(AdminAddresses.accountsExport(export.id), phrases)]] + parts
    }

    private func links(_ path: String, _ phrases: Phrases) -> HTML {
        "<ul class=\"facts\">\(each: [ExportFormat.csv, .xlsx], { link($0, path, phrases) })</ul>"
    }

    private func link(_ format: ExportFormat, _ path: String, _ phrases: Phrases) -> HTML {
        let target = address(path, [("format", format.rawValue)])
        return
            "<li><a href=\"\(url: target)\" download>\(phrases(TextKey("exports.format", format)))</a></li>"
    }
}
