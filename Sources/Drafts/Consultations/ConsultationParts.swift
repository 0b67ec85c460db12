import Civic
import HTML
import Pages
import Postgres

/// Whether a consultation is open, as a badge.
func phaseBadge(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> HTML {
    switch consultation.phase(at: now) {
    case .upcoming: statusBadge(phrases("drafts.phase.upcoming"), .info)
    case .open: statusBadge(phrases("drafts.phase.open"), .success)
    case .closed: statusBadge(phrases("drafts.phase.closed"), .neutral)
    }
}

/// Says why one cannot write where the consultation is not open; nothing while it is.
func phaseNotice(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> HTML {
    switch consultation.phase(at: now) {
    case .open: .empty
    case .upcoming: noticeBanner(upcomingText(consultation, phrases), .info, more(consultation, phrases))
    case .closed: noticeBanner(closedText(consultation, phrases), .info, more(consultation, phrases))
    }
}

/// The consultation's page says what comes next.
private func more(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    let path = Addresses.consultation(consultation.slug)
    return "<p><a href=\"\(url: path)\">\(phrases("drafts.phase.more"))</a></p>"
}

/// The period as a fact of a list; nothing where it has neither beginning nor end.
func periodFact(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    guard let text = period(consultation, phrases) else { return .empty }
    return "<li>\(text)</li>"
}

/// The days between which one may write.
func period(_ consultation: Consultation, _ phrases: Phrases) -> HTML? {
    guard consultation.opensAt != nil || consultation.closesAt != nil else { return nil }
    let opens: HTML? = consultation.opensAt.map { dateStamp($0, phrases) }
    let closes: HTML? = consultation.closesAt.map { timeStamp($0, phrases) }
    return "\(phrases("drafts.period")) \(opens)\(phrases("drafts.period_to"))\(closes)"
}
