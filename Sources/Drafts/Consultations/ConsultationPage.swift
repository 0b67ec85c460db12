import Civic
import HTML
import Pages
import Postgres

/// What the page of one consultation shows.
struct ConsultationModel: Sendable {
    let consultation: Consultation
    let drafts: [PublishedDraft]
    let now: Instant
    var numbers = Participation()
    /// What the city answered; nil until it has.
    var outcome: Outcome?
    /// When it is expected to, where staff named a day.
    var expectedAt: Instant?
    /// For drafts with an earlier version the number of the one before the newest.
    var previous: [DraftID: Int] = [:]
    /// What the drafts have beside their texts.
    var figures: [DraftID: DraftFigures] = [:]
    /// The way to the finished plan.
    var steps: [ConsultationStep] = []

    var phase: Consultation.Phase { consultation.phase(at: now) }
}

/// The page of one consultation: what is asked, what to do now, by when, why, what can still change, and what
/// happens with the answers.
func consultationPage(_ model: ConsultationModel, _ phrases: Phrases) -> Page {
    let consultation = model.consultation
    return Page(
        consultation.title, in: consultation.language(of: .title),
        trail: [Crumb(phrases("drafts.home.crumb"), Addresses.home())],
        content: """
            <p class="card__badges">\(phaseBadges(consultation, at: model.now, phrases))</p>
            \(if: !consultation.question.isEmpty, "<p class=\"lead\">\(localized(consultation.text(.question), phrases))</p>")
            \(consultationAct(model, phrases))
            \(numberFacts(model, phrases))
            \(if: consultation.isPublicComment, publicCommentNotice(consultation, phrases))
            \(consultationTimeline(model, phrases))
            \(stepTimeline(model, phrases))
            \(explanations(consultation, phrases))
            \(if: !model.drafts.isEmpty, draftSection(model, phrases))
            \(if: consultation.ideasEnabled, ideaSection(model, phrases))
            """)
}

/// How opinions are dealt with, where they are not read by everyone at once.
private func publicCommentNotice(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    let later: TextKey =
        consultation.publishesOpinions
        ? "drafts.consultation.opinions_later" : "drafts.consultation.opinions_never"
    return noticeBanner(
        phrases("drafts.consultation.public_comment"), .info, "<p>\(phrases(later))</p>")
}

private func numberFacts(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    let facts = participationFacts(model.numbers, in: model.consultation, phrases)
    return """
        <ul class="facts" aria-label="\(phrases("drafts.numbers.label"))">\
        \(each: facts, { "<li>\($0)</li>" })</ul>
        """
}

private func draftSection(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("drafts.consultation.drafts"))</h2>
    <ul class="results">\(each: model.drafts, { draftItem($0, model, phrases) })</ul></section>
    """
}

private func draftItem(
    _ published: PublishedDraft, _ model: ConsultationModel, _ phrases: Phrases
) -> HTML {
    let figures = model.figures[published.draft.id] ?? DraftFigures()
    let links = figureLinks(figures, of: published.draft.slug, phrases)
    let number = phrases("drafts.version.number", ["number": String(published.version.number)])
    return """
        <li><a href="\(url: Addresses.draft(published.draft.slug))">\
        \(localized(LocalizedText(published.draft.title, in: published.draft.titleLanguage), phrases))</a>\
        <ul class="facts"><li>\(number)</li>\
        \(published.version.publishedAt.map { "<li>\(publication($0, phrases))</li>" })\
        \(each: links, { "<li><a href=\"\(url: $0.path)\">\($0.label)</a></li>" })</ul></li>

        """
}

private func publication(_ day: Instant, _ phrases: Phrases) -> HTML {
    "\(phrases("drafts.version.published")) \(dateStamp(day, phrases))"
}

private func ideaSection(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    let isOpen = model.consultation.allows(.submitIdea, at: model.now)
    let label = phrases(isOpen ? "drafts.consultation.to_ideas" : "drafts.consultation.read_ideas")
    let path = Addresses.ideas() + "?consultation=\(model.consultation.slug)"
    return """
        <section><h2>\(phrases("drafts.consultation.ideas"))</h2>
        \(if: isOpen, "<p>\(phrases("drafts.consultation.ideas_lead"))</p>")
        <p>\(linkButton(label, to: path, .secondary))</p></section>
        """
}

func explanations(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    let parts: [(TextKey, LocalizedText)] = [
        ("drafts.consultation.purpose", consultation.text(.purpose)),
        ("drafts.consultation.changeable", consultation.text(.changeable)),
        ("drafts.consultation.aftermath", consultation.text(.aftermath)),
    ]
    return "\(each: parts.filter { !$0.1.isEmpty }, { explanation($0.0, $0.1, phrases) })"
}

private func explanation(_ title: TextKey, _ text: LocalizedText, _ phrases: Phrases) -> HTML {
    "<section><h2>\(phrases(title))</h2>\(prose(text.text, contentLanguage(text.language, phrases)))</section>\n"
}
