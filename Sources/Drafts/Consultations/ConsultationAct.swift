import Civic
import HTML
import Pages

/// What one can do on a consultation's page now: one button, or why there is none.
func consultationAct(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    switch model.phase {
    case .open: openAct(model, phrases)
    case .upcoming: noticeBanner(upcomingText(model.consultation, phrases), .info, readButton(model, phrases))
    case .closed: closedAct(model, phrases)
    }
}

private func openAct(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    guard let draft = model.drafts.first?.draft else {
        return emptyState(phrases("drafts.consultation.no_draft"))
    }
    let key: TextKey =
        model.consultation.commentsEnabled ? "drafts.home.read_and_comment" : "drafts.consultation.read_draft"
    return """
        <p class="actions">\(linkButton(phrases(key), to: Addresses.draft(draft.slug)))</p>
        <p class="form__note">\(phrases("drafts.consultation.how"))</p>
        """
}

/// When it begins, for those who come too early.
func upcomingText(_ consultation: Consultation, _ phrases: Phrases) -> String {
    guard let opensAt = consultation.opensAt else { return phrases("drafts.phase.upcoming_notice") }
    return phrases("drafts.phase.opens", ["date": phrases.date(opensAt)])
}

private func closedAct(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    if let outcome = model.outcome {
        let items = phrases("drafts.home.answered_items", count: outcome.items)
        return """
            \(noticeBanner(phrases("drafts.phase.answered"), .success, "<p>\(items)</p>"))
            <p class="actions">\(linkButton(phrases("drafts.consultation.read_answers"), to: outcome.path))</p>
            """
    }
    return noticeBanner(
        closedText(model.consultation, phrases), .info,
        "<p>\(phrases("drafts.phase.closed_next"))</p>\(readButton(model, phrases))")
}

/// When it ended, as people who come a day late want to know.
func closedText(_ consultation: Consultation, _ phrases: Phrases) -> String {
    guard let closesAt = consultation.closesAt else { return phrases("drafts.phase.closed_notice") }
    return phrases("drafts.phase.closed_on", ["date": phrases.dateTime(closesAt)])
}

private func readButton(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    guard let draft = model.drafts.first?.draft else { return .empty }
    let label = phrases("drafts.consultation.read_draft")
    return "<p>\(linkButton(label, to: Addresses.draft(draft.slug), .secondary))</p>"
}
