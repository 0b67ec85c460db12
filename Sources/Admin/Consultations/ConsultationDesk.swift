import Civic
import HTML
import HTTPServer
import Pages

/// The staff list of consultations.
enum ConsultationDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let consultations = try await ConsultationStore(visit.database).all()
        return visit.staffPage(
            consultationsPage(consultations, mayEdit: visit.may(.editDrafts), in: visit.phrases))
    }
}

func consultationsPage(_ consultations: [Consultation], mayEdit: Bool, in phrases: Phrases) -> Page {
    let title = phrases("admin.nav.consultations")
    let columns = [phrases("admin.consultations.title"), phrases("admin.consultations.state")]
    let rows = consultations.map { consultation -> [HTML] in
        let name = HTML(text: consultation.title)
        let link: HTML = """
            <a href="\(url: AdminAddresses.consultationTexts(consultation.slug))">\(name)</a>
            """
        return [
            "<span\(contentLanguage(.japanese, phrases))>\(mayEdit ? link : name)</span>",
            consultation.publishedAt == nil
                ? statusBadge(phrases("admin.drafts.unpublished"))
                : statusBadge(phrases("admin.state.published"), .success),
        ]
    }
    return Page(
        title, width: .wide,
        content: rows.isEmpty
            ? emptyState(phrases("admin.consultations.empty"))
            : dataTable(caption: title, columns: columns, rows: rows))
}
