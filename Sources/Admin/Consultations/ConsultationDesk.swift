import Civic
import HTML
import HTTPServer
import Pages
import Postgres

/// The staff list of consultations.
enum ConsultationDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let consultations = try await visit.consultations(for: .readContributions)
        return visit.staffPage(
            consultationsPage(
                consultations, at: visit.now, mayMake: visit.scope(of: .editDrafts) == .all, in: visit.phrases
            ))
    }
}

func consultationsPage(
    _ consultations: [Consultation], at now: Instant, mayMake: Bool, in phrases: Phrases
) -> Page {
    let title = phrases("admin.nav.consultations")
    let columns = [
        phrases("admin.consultations.title"), phrases("admin.consultations.state"),
        phrases("admin.plan.period"),
    ]
    let rows = consultations.map { consultation -> [HTML] in
        [
            """
            <a href="\(url: AdminAddresses.consultation(consultation.slug))"\
            \(contentLanguage(.japanese, phrases))>\(consultation.title)</a>
            """,
            consultationBadges(consultation, at: now, phrases),
            HTML(text: periodText(consultation, phrases)),
        ]
    }
    let new = linkButton(phrases("admin.plan.new"), to: AdminAddresses.consultationNew())
    return Page(
        title, width: .wide,
        content: """
            \(if: mayMake, "<p class=\"actions\">\(new)</p>")
            \(rows.isEmpty
                ? emptyState(phrases("admin.consultations.empty"))
                : dataTable(caption: title, columns: columns, rows: rows))
            """)
}

/// Whether it is public, where it stands in its period, and how it is held.
func consultationBadges(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> HTML {
    """
    \(publicationBadge(consultation, phrases)) \(phaseBadge(consultation, at: now, phrases))\
    \(if: consultation.isPublicComment, " \(statusBadge(phrases("admin.plan.public_comment"), .info))")
    """
}

private func publicationBadge(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    if consultation.publishedAt != nil { return statusBadge(phrases("admin.state.published"), .success) }
    return statusBadge(
        phrases(consultation.publishAt == nil ? "admin.drafts.unpublished" : "admin.staging.waiting"))
}

private func phaseBadge(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> HTML {
    switch consultation.phase(at: now) {
    case .upcoming: statusBadge(phrases("drafts.phase.upcoming"), .info)
    case .open: statusBadge(phrases("drafts.phase.open"), .success)
    case .closed: statusBadge(phrases("drafts.phase.closed"), .neutral)
    }
}

/// From when to when, with eras; the end with its time.
func periodText(_ consultation: Consultation, _ phrases: Phrases) -> String {
    func text(_ instant: Instant?) -> String {
        instant.map { phrases.officialDate(CivilDate($0)) + " " + TimeOfDay.text($0) } ?? ""
    }
    if consultation.opensAt == nil && consultation.closesAt == nil { return "—" }
    return text(consultation.opensAt) + phrases("drafts.period_to") + text(consultation.closesAt)
}
