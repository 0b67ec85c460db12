import Civic
import HTML
import Pages

/// The way from the draft to the finished plan, as staff named its steps; nothing where they named none.
func stepTimeline(_ model: ConsultationModel, _ phrases: Phrases) -> HTML {
    guard !model.steps.isEmpty else { return .empty }
    let today = CivilDate(model.now)
    let next = model.steps.dropFirst().map(Optional.some) + [nil]
    let steps = zip(model.steps, next).map { step, next in
        timelineStep(step, step.phase(on: today, next: next), phrases)
    }
    return """
        <section aria-labelledby="plan-title"><h2 id="plan-title">\(phrases("drafts.timeline.steps"))</h2>
        \(timeline(steps, phrases))</section>
        """
}

private func timelineStep(
    _ step: ConsultationStep, _ phase: Consultation.Phase, _ phrases: Phrases
) -> TimelineStep {
    let when = step.endsOn.map { phrases.period(from: step.startsOn, to: $0) }
    let state: TimelineStep.State =
        switch phase {
        case .upcoming: .coming
        case .open: .current
        case .closed: .done
        }
    var line = TimelineStep(step.name, when: when ?? phrases.officialDate(step.startsOn), state: state)
    line.language = .japanese
    return line
}
