import Civic
import HTML
import Pages
import Postgres

/// What the page of one consultation shows.
struct ConsultationModel: Sendable {
    let consultation: Consultation
    let drafts: [PublishedDraft]
    let now: Instant
}

/// The page of one consultation: what is asked, why, what can still change, what happens with the answers, and
/// where to read and write.
func consultationPage(_ model: ConsultationModel, _ phrases: Phrases) -> Page {
    let consultation = model.consultation
    return Page(
        consultation.title, trail: [Crumb(phrases("drafts.home.crumb"), Addresses.home())],
        content: """
            <ul class="facts"><li>\(phaseBadge(consultation, at: model.now, phrases))</li>\
            \(periodFact(consultation, phrases))</ul>
            \(phaseNotice(consultation, at: model.now, phrases))
            \(if: !consultation.question.isEmpty, "<p class=\"lead\">\(consultation.question)</p>")
            \(draftSection(model, phrases))
            \(if: consultation.ideasEnabled, ideaSection(phrases))
            \(answerSection(consultation, phrases))
            """)
}

private func draftSection(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    guard !model.drafts.isEmpty else { return emptyState(phrases("drafts.consultation.no_draft")) }
    return cardList(
        model.drafts.map { published in
            let number = phrases("drafts.version.number", ["number": String(published.version.number)])
            return CardLink(
                published.draft.title, path: Addresses.draft(published.draft.slug),
                summary: phrases("drafts.consultation.read"), facts: [HTML(text: number)])
        })
}

private func ideaSection(_ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("drafts.consultation.ideas"))</h2>
    <p>\(phrases("drafts.consultation.ideas_lead"))</p>
    <p><a class="button button--secondary" href="\(url: Addresses.ideas())">\
    \(phrases("drafts.consultation.to_ideas"))</a></p></section>
    """
}

private func answerSection(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    let parts: [(TextKey, String)] = [
        ("drafts.consultation.purpose", consultation.purpose),
        ("drafts.consultation.changeable", consultation.changeable),
        ("drafts.consultation.aftermath", consultation.aftermath),
    ]
    return "\(each: parts.filter { !$0.1.isEmpty }, { part($0.0, $0.1, phrases) })"
}

private func part(_ title: TextKey, _ text: String, _ phrases: Phrases) -> HTML {
    "<section><h2>\(phrases(title))</h2>\(prose(text))</section>\n"
}
