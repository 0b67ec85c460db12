import Civic
import HTML
import Pages
import Postgres

/// The way of a consultation with its days, and where it stands: opening, end, answers, the new draft.
func consultationTimeline(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="timeline-title">\
    <h2 id="timeline-title">\(phrases("drafts.timeline.title"))</h2>
    \(timeline(steps(of: model, phrases), phrases))</section>
    """
}

private func steps(of model: ConsultationModel, _ phrases: Phrases) -> [TimelineStep] {
    let (consultation, phase, outcome) = (model.consultation, model.phase, model.outcome)
    let opening: TimelineStep.State = phase == .upcoming ? .coming : phase == .open ? .current : .done
    let isAnswering: TimelineStep.State = phase == .closed ? .current : .coming
    return [
        TimelineStep(
            phrases("drafts.timeline.opens"), when: consultation.opensAt.map(phrases.date) ?? "",
            state: opening),
        TimelineStep(
            phrases("drafts.timeline.closes"), when: closing(consultation, phrases),
            state: phase == .closed ? .done : .coming),
        TimelineStep(
            phrases("drafts.timeline.answers"),
            when: answering(model, phrases),
            state: outcome == nil ? isAnswering : .done),
        changing(model, phrases),
    ]
}

/// Done once a later version was published after the end; what changed can be read as soon as there is one.
private func changing(_ model: ConsultationModel, _ phrases: Phrases) -> TimelineStep {
    let rewritten = model.drafts.filter { model.previous[$0.draft.id] != nil }
    let day = rewritten.compactMap(\.version.publishedAt).max()
    let isDone = model.phase == .closed && day != nil
    return TimelineStep(
        phrases("drafts.timeline.change"),
        when: isDone ? day.map(phrases.date) ?? "" : phrases("drafts.timeline.change_later"),
        state: isDone ? .done : .coming,
        text: "\(each: rewritten, { changesLink($0, model, phrases) })")
}

private func changesLink(
    _ published: PublishedDraft, _ model: ConsultationModel, _ phrases: Phrases
) -> HTML {
    let (draft, number) = (published.draft, published.version.number)
    let span = VersionSpan(model.previous[draft.id] ?? number, number)
    let title = localized(LocalizedText(draft.title, in: draft.titleLanguage), phrases)
    return """
        <p><a href="\(url: Addresses.draftChanges(draft.slug, span))">\
        \(sentence(phrases("drafts.changes.link_of"), ["title": title]))</a></p>
        """
}

/// The day of the answers, the day they are planned for, or what they wait for.
private func answering(_ model: ConsultationModel, _ phrases: Phrases) -> String {
    if let outcome = model.outcome { return phrases.date(outcome.publishedAt) }
    if let expectedAt = model.expectedAt {
        return phrases("drafts.timeline.answers_expected", ["date": phrases.date(expectedAt)])
    }
    guard let due = model.consultation.answerDue else { return phrases("drafts.timeline.answers_later") }
    return phrases("drafts.timeline.answers_due", ["date": phrases.date(due)])
}

/// A day ends at midnight: what arrives by then counts (必着).
private func closing(_ consultation: Consultation, _ phrases: Phrases) -> String {
    guard let closesAt = consultation.closesAt else { return phrases("drafts.timeline.no_end") }
    return phrases.dateTime(closesAt) + " " + phrases("drafts.timeline.must_arrive")
}
