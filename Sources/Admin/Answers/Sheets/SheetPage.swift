import Civic
import HTML
import Pages

/// Where items go out as a workbook and come back.
struct SheetPage: Sendable {
    let consultation: Consultation
    let problem: String?
    let csrf: String?

    func render(_ phrases: Phrases) -> Page {
        let slug = consultation.slug
        let refused = problem.map { RefusedForm(values: [:], problems: [.init(field: "file", message: $0)]) }
        let field = FormField("file", label: phrases("exports.round.file"), message: problem)
        let form: HTML = """
            \(errorSummary(refused, phrases))
            \(fileField(field, phrases, accept: ".xlsx,.csv,text/csv"))
            \(button(phrases("exports.round.submit")))
            """
        return Page(
            phrases("exports.round.title"),
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(
                    consultation.title, AdminAddresses.answerDesk(slug), in: consultation.language(of: .title)
                ),
            ],
            content: """
                <p>\(phrases("exports.round.lead"))</p>
                <section><h2>\(phrases("exports.round.export_title"))</h2>
                <p>\(phrases("exports.round.export_lead"))</p>
                <p><a class="button button--secondary" href="\(url: AdminAddresses.answerSheet(slug))" download>\(phrases("exports.round.download"))</a></p></section>
                <section><h2>\(phrases("exports.round.import_title"))</h2>
                <p>\(phrases("exports.round.import_lead"))</p>
                \(uploadForm(to: AdminAddresses.answerImport(slug), csrf: csrf, form))</section>
                """)
    }
}
