import Answers
import Civic
import HTML
import Pages
import Web

/// What takes the chosen items a step on or back, as far as a member may.
struct StepActs: Sendable {
    let slug: Slug
    let member: StaffMember
    let refused: RefusedForm?
    /// Below a list that is longer than the window: the acts stay in sight.
    var isBulk = false

    /// The only item that is taken a step: what does not fit where it stands is not offered.
    var item: OpinionItem?

    private func may(_ act: StaffAct) -> Bool { member.acts.contains(act) }

    private var mayCheck: Bool { may(.answer) && (item.map { $0.stage == .draft } ?? true) }

    /// Nobody approves what they wrote last themselves.
    private var mayApprove: Bool {
        may(.approveAnswers) && (item.map { $0.stage == .checked && $0.editedBy != member.id } ?? true)
    }

    private var mayDecide: Bool { may(.editAnswers) && (item.map { $0.stage != .approved } ?? true) }

    private var mayGiveBack: Bool { may(.approveAnswers) && (item.map { $0.stage != .draft } ?? true) }

    var isAny: Bool { may(.answer) || may(.approveAnswers) || may(.editAnswers) }

    func render(_ phrases: Phrases) -> HTML {
        """
        <div class="\(isBulk ? "bulk" : "desk__acts")">\
        \(if: mayCheck, send("admin.answers.steps.check", item == nil ? .secondary : .primary, AdminAddresses.answerChecks(slug), phrases))\
        \(if: mayApprove, send("admin.answers.steps.approve", .primary, AdminAddresses.answerApprovals(slug), phrases))\
        </div>
        <div class="desk__acts">\(if: mayDecide, decision(phrases))\
        \(if: mayGiveBack, giveBack(phrases))</div>
        """
    }

    /// The form goes to another address with each button.
    private func send(_ label: TextKey, _ kind: ButtonKind, _ path: String, _ phrases: Phrases) -> HTML {
        """
        <button class="button button--\(kind.rawValue)" formaction="\(url: path)">\(phrases(label))</button>
        """
    }

    private func decision(_ phrases: Phrases) -> HTML {
        let day = FormField(
            "decided_on", label: phrases("admin.answers.steps.decided_on"),
            hint: phrases("admin.answers.steps.decided_on_hint"), isRequired: false, from: refused)
        let document = FormField(
            "document", label: phrases("admin.answers.steps.document"),
            hint: phrases("admin.answers.steps.document_hint"), isRequired: false, from: refused)
        return foldedForm(
            phrases("admin.answers.steps.decision"), isOpen: isWrong("decided_on", "document"),
            """
            <p>\(phrases("admin.answers.steps.decision_lead"))</p>
            \(textField(day, phrases))\(textField(document, phrases))
            \(send("admin.answers.steps.record", .secondary, AdminAddresses.answerDecisions(slug), phrases))
            """)
    }

    private func giveBack(_ phrases: Phrases) -> HTML {
        let note = FormField(
            "note", label: phrases("admin.answers.steps.return_note"), isRequired: false, from: refused,
            scope: "return")
        return foldedForm(
            phrases("admin.answers.steps.return"), isOpen: isWrong("note"),
            """
            \(textArea(note, phrases, limit: 500, rows: 3))
            \(send("admin.answers.steps.return_submit", .secondary, AdminAddresses.answerReturns(slug), phrases))
            """)
    }

    private func isWrong(_ fields: String...) -> Bool {
        refused?.problems.contains { fields.contains($0.field) } ?? false
    }
}

/// What became of the chosen items: how many went on, and which were left, with the reason.
func stepOutcome(_ outcome: TakeSteps.Outcome, _ phrases: Phrases) -> HTML {
    let reasons = TakeSteps.Refusal.allCases.filter { outcome.refused[$0] != nil }
    let tone: Tone = reasons.isEmpty ? .success : .warning
    let lines = reasons.map { reason -> HTML in
        let numbers = (outcome.refused[reason] ?? []).map { "No.\($0)" }.joined(separator: " ")
        return "<li>\(phrases(TextKey("admin.answers.steps.refused", reason)))：\(numbers)</li>"
    }
    return noticeBanner(
        outcome.done.isEmpty
            ? phrases("admin.answers.steps.none_done")
            : phrases("admin.answers.steps.done", count: outcome.done.count), tone,
        reasons.isEmpty ? .empty : "<ul>\(lines.joined())</ul>")
}
