import Civic
import HTML
import Pages
import Postgres

/// The public consultations with how many voices were entered in each.
func voicesPage(
    _ consultations: [Consultation], _ counts: [ConsultationID: Int], at now: Instant, _ phrases: Phrases
) -> Page {
    let title = phrases("admin.nav.voices")
    let rows = consultations.map { consultation -> [HTML] in
        [
            """
            <a href="\(url: AdminAddresses.voiceDesk(consultation.slug))"\
            \(contentLanguage(.japanese, phrases))>\(consultation.title)</a>
            """,
            consultationBadges(consultation, at: now, phrases),
            HTML(text: phrases.number(counts[consultation.id] ?? 0)),
        ]
    }
    let columns = [
        phrases("admin.consultations.title"), phrases("admin.consultations.state"), phrases("voices.count"),
    ]
    return Page(
        title, width: .wide,
        content: """
            <p>\(phrases("voices.lead"))</p>
            \(rows.isEmpty
                ? emptyState(phrases("voices.no_consultation"))
                : dataTable(caption: title, isCaptionShown: false, columns: columns, rows: rows))
            """)
}
