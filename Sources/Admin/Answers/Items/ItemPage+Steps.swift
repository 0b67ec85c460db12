import Answers
import Civic
import HTML
import Pages
import Web

extension ItemPage {
    /// Where the item stands on its way, what can be done next, and what was done.
    func progress(_ phrases: Phrases) -> HTML {
        """
        <section aria-labelledby="progress"><h2 id="progress">\(phrases("admin.answers.steps.title"))</h2>
        \(next(phrases))
        \(if: !steps.isEmpty, disclosure(phrases("admin.answers.steps.history"), history(phrases)))</section>
        """
    }

    private func next(_ phrases: Phrases) -> HTML {
        guard item.publishedAt == nil else { return .empty }
        guard item.lacking.isEmpty else { return "<p>\(phrases("admin.answers.steps.not_yet"))</p>" }
        let acts = StepActs(slug: slug, member: member, refused: stepRefused, item: item)
        guard acts.isAny, SectionDuty(of: member).mayStep(item) else { return .empty }
        let seen = TakeSteps.Seen(item.id, version: item.version)
        return postForm(
            to: AdminAddresses.answerChecks(slug), csrf: csrf, style: .stacked,
            """
            \(errorSummary(stepRefused, phrases))\
            <input type="hidden" name="item" value="\(SeenName.of(seen))">\
            <input type="hidden" name="from" value="\(item.id.pathSegment)">
            <p>\(phrases(TextKey("admin.answers.steps.at", item.state)))</p>
            \(acts.render(phrases))
            """)
    }

    private func history(_ phrases: Phrases) -> HTML {
        "<ol class=\"steps-taken\">\(each: steps, { line($0, phrases) })</ol>"
    }

    private func line(_ step: TakenStep, _ phrases: Phrases) -> HTML {
        let paper = step.decidedOn.map { "\(phrases.date($0)) \(step.document)" }
        return """
            <li>\(timeStamp(step.takenAt, phrases)) <strong>\(phrases(TextKey("admin.answers.step", step.step)))</strong> \
            \(names[step.staffID]) \(paper)\(if: !step.note.isEmpty, prose(step.note))</li>

            """
    }

    /// Who put the opinion into these words, since the table prints them and not the original.
    func summarizer(_ phrases: Phrases) -> HTML {
        guard let step = steps.last(where: { $0.step == .summary }) else { return .empty }
        return """
            <p class="muted">\(phrases("admin.answers.summarized_by")) \(names[step.staffID]) \
            \(timeStamp(step.takenAt, phrases))</p>
            """
    }

    /// What was sent back is said first.
    func returned(_ phrases: Phrases) -> HTML {
        guard item.stage == .draft, let last = steps.last(where: { $0.step == .return || $0.step == .check }),
            last.step == .return
        else { return .empty }
        return noticeBanner(phrases("admin.answers.steps.returned"), .warning, prose(last.note))
    }
}
