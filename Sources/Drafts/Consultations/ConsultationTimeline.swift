import Civic
import HTML
import Pages
import Postgres

/// The way of a consultation with its days, and where it stands: opening, end, answers, the new draft.
func timeline(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="timeline-title">\
    <h2 id="timeline-title">\(phrases("drafts.timeline.title"))</h2>
    <ol class="timeline">\(each: steps(of: model, phrases), { step($0, phrases) })</ol></section>
    """
}

private struct TimelineStep {
    let title: TextKey
    let when: HTML
    let isReached: Bool
    /// Whether the consultation stands here now.
    var isHere = false
}

private func steps(of model: ConsultationModel, _ phrases: Phrases) -> [TimelineStep] {
    let (consultation, phase) = (model.consultation, model.phase)
    let isAnswered = model.outcome != nil
    return [
        TimelineStep(
            title: "drafts.timeline.opens",
            when: consultation.opensAt.map { dateStamp($0, phrases) } ?? "", isReached: phase != .upcoming,
            isHere: phase == .open),
        TimelineStep(
            title: "drafts.timeline.closes", when: closing(consultation, phrases),
            isReached: phase == .closed, isHere: phase == .closed && !isAnswered),
        TimelineStep(
            title: "drafts.timeline.answers",
            when: model.outcome.map { dateStamp($0.publishedAt, phrases) }
                ?? "\(phrases("drafts.timeline.answers_later"))",
            isReached: isAnswered, isHere: isAnswered),
        TimelineStep(
            title: "drafts.timeline.change", when: "\(phrases("drafts.timeline.change_later"))",
            isReached: false),
    ]
}

/// A day ends at midnight: what arrives by then counts (必着).
private func closing(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    guard let closesAt = consultation.closesAt else { return "\(phrases("drafts.timeline.no_end"))" }
    return "\(timeStamp(closesAt, phrases)) \(phrases("drafts.timeline.must_arrive"))"
}

private func step(_ step: TimelineStep, _ phrases: Phrases) -> HTML {
    let mark = step.isReached ? " timeline__step--reached" : ""
    return """
        <li class="timeline__step\(mark)"\(if: step.isHere, " aria-current=\"step\"")>\
        <strong>\(phrases(step.title))</strong> <span>\(step.when)</span>\
        \(if: step.isHere, " \(statusBadge(phrases("drafts.timeline.here"), .success))")</li>

        """
}
