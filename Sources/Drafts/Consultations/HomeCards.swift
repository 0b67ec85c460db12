import Civic
import HTML
import Pages

/// The open consultations, each with what is asked, how long, how many took part, and one button.
func openCards(_ open: [Consultation], _ model: HomeModel, _ phrases: Phrases) -> HTML {
    "<ul class=\"cards\">\n\(each: open, { openCard($0, model, phrases) })</ul>"
}

private func openCard(_ consultation: Consultation, _ model: HomeModel, _ phrases: Phrases) -> HTML {
    let numbers = participationFacts(
        model.numbers[consultation.id] ?? Participation(), in: consultation, phrases)
    let path = Addresses.consultation(consultation.slug)
    return """
        <li class="card card--open"><p class="card__badges">\
        \(phaseBadges(consultation, at: model.now, phrases))</p>\
        <h3 class="card__title"><a href="\(url: path)">\(localized(consultation.text(.title), phrases))</a></h3>\
        \(if: !consultation.question.isEmpty, "<p class=\"card__summary\">\(localized(consultation.text(.question), phrases))</p>")\
        <ul class="facts">\(closingFact(consultation, phrases))\(each: numbers, { "<li>\($0)</li>" })</ul>\
        \(actions(model.drafts(of: consultation), phrases))</li>

        """
}

private func closingFact(_ consultation: Consultation, _ phrases: Phrases) -> HTML? {
    consultation.closesAt.map { "<li>\(phrases("drafts.deadline.label")) \(timeStamp($0, phrases))</li>" }
}

/// Where there is one draft, the way into it; with more the consultation's page tells them apart.
private func actions(_ drafts: [PublishedDraft], _ phrases: Phrases) -> HTML? {
    guard drafts.count == 1, let draft = drafts.first?.draft else { return nil }
    let label = phrases("drafts.home.read_and_comment")
    return "<p class=\"card__action\">\(linkButton(label, to: Addresses.draft(draft.slug)))</p>"
}
