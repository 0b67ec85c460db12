import Civic
import HTML
import Pages
import Web

/// What can be exported: by consultation, and the comments on each draft.
struct ExportsPage: Sendable {
    let consultations: [Consultation]
    let drafts: [Choice]
    let mayReadPersonalData: Bool

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.nav.exports"), width: .wide,
            content: """
                <p>\(phrases("exports.lead"))</p>
                <section><h2>\(phrases("exports.by_consultation"))</h2>
                <p>\(phrases("exports.by_consultation_lead"))</p>
                \(if: consultations.isEmpty, emptyState(phrases("exports.no_consultation")))\
                \(if: !consultations.isEmpty, consultationList(phrases))</section>
                <section><h2>\(phrases("admin.exports.comments"))</h2>
                <p>\(phrases("admin.exports.lead"))</p>
                \(drafts.isEmpty ? emptyState(phrases("admin.exports.empty")) : draftTable(phrases))
                <p>\(phrases("admin.exports.note"))</p></section>
                <section><h2>\(phrases("exports.more"))</h2><ul>
                <li><a href="\(url: AdminAddresses.exportColumns())">\(phrases("exports.columns.title"))</a></li>
                \(if: mayReadPersonalData, "<li><a href=\"\(url: AdminAddresses.personalExports())\">\(phrases("exports.people.title"))</a></li>")
                <li><a href="\(url: AdminAddresses.embedding())">\(phrases("sharing.staff.title"))</a></li>
                </ul></section>
                """)
    }

    private func consultationList(_ phrases: Phrases) -> HTML {
        "<ul>\(each: consultations, { consultation($0, phrases) })</ul>"
    }

    private func consultation(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
        let path = AdminAddresses.consultationExports(consultation.slug)
        return "<li><a href=\"\(url: path)\">\(localized(consultation.text(.title), phrases))</a></li>\n"
    }

    private func draftTable(_ phrases: Phrases) -> HTML {
        dataTable(
            caption: phrases("admin.exports.comments"), isCaptionShown: false,
            columns: [phrases("admin.filter.draft"), phrases("admin.exports.files")],
            rows: drafts.map { [HTML(text: $0.label), links($0, phrases)] })
    }

    private func links(_ draft: Choice, _ phrases: Phrases) -> HTML {
        "<ul class=\"facts\">\(each: ExportFormat.allCases, { link($0, draft, phrases) })</ul>"
    }

    private func link(_ format: ExportFormat, _ draft: Choice, _ phrases: Phrases) -> HTML {
        let target = address(AdminAddresses.commentsExport(format)(), [("draft", draft.value)])
        let label = phrases(TextKey("admin.exports.format", format))
        return "<li><a href=\"\(url: target)\" download>\(label)</a></li>"
    }
}
