import Civic
import HTML
import Moderation
import Pages

/// One appeal: the text, why it was hidden, what its author says, and the decision.
struct AppealDecisionPage: Sendable {
    let found: AppealCase
    /// Whether this member of staff may decide: another person than the one who hid the text, where there is one.
    let mayDecide: Bool
    let csrf: String?
    var refused: RefusedForm?

    init(found: AppealCase, mayDecide: Bool, csrf: String?) {
        self.found = found
        self.mayDecide = mayDecide
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("moderation.staff.appeals.single", ["id": "\(found.appeal.id)"]), width: .wide,
            trail: [Crumb(phrases("moderation.staff.appeals.title"), AdminAddresses.appeals())],
            content: """
                <h2>\(phrases("moderation.staff.appeals.words"))</h2>
                \(prose(found.appeal.words, writtenLanguage(of: found.appeal.words, phrases)))
                <h2>\(phrases("moderation.staff.appeals.hiding"))</h2>
                \(descriptionList(facts(phrases)))
                <h2>\(phrases("moderation.staff.appeals.text"))</h2>
                <ol class="contributions">\(contributionCard(found.item.contribution, phrases, acts: .empty))</ol>
                \(queueNotes(found.item, phrases))
                <h2>\(phrases("moderation.staff.appeals.decision"))</h2>
                \(decision(phrases))
                """)
    }

    private func facts(_ phrases: Phrases) -> [(name: String, value: HTML)] {
        [
            (phrases("moderation.staff.appeals.hider"), HTML(text: found.hiddenBy)),
            (phrases("moderation.appeal.hidden_at"), timeStamp(found.decision.decidedAt, phrases)),
            (phrases("moderation.appeal.reason"), HTML(text: found.decision.reason)),
            (phrases("moderation.staff.appeals.received_at"), timeStamp(found.appeal.createdAt, phrases)),
        ]
    }

    private func decision(_ phrases: Phrases) -> HTML {
        if let outcome = found.appeal.outcome {
            return noticeBanner(
                phrases(TextKey("moderation.staff.appeals.outcome", outcome)),
                outcome == .granted ? .success : .info,
                """
                \(prose(found.appeal.outcomeReason ?? ""))<p>\(found.decidedBy ?? "—") \
                \(found.appeal.decidedAt.map { timeStamp($0, phrases) })</p>\(kept(phrases))
                """)
        }
        guard mayDecide else {
            return noticeBanner(
                phrases("moderation.staff.appeals.result.same_moderator"), .warning, kept(phrases))
        }
        let outcome = FormField(
            "outcome", label: phrases("moderation.staff.appeals.outcome_label"), from: refused)
        let reason = FormField(
            "reason", label: phrases("moderation.staff.appeals.reason"),
            hint: phrases("moderation.staff.appeals.reason_hint"), from: refused)
        let choices = Appeal.Outcome.allCases.map {
            Choice($0.rawValue, phrases(TextKey("moderation.staff.appeals.choice", $0)))
        }
        return postForm(
            to: AdminAddresses.appeal(found.appeal.id), csrf: csrf, style: .stacked,
            """
            \(errorSummary(refused, phrases))\(radioField(outcome, phrases, choices))\
            \(textArea(reason, phrases, limit: Reason.maximumLength, rows: 4))\
            \(button(phrases("moderation.staff.appeals.submit")))
            """)
    }

    /// What was typed into a form that can't be sent any more.
    private func kept(_ phrases: Phrases) -> HTML {
        guard let reason = refused?["reason"], !reason.isEmpty else { return .empty }
        return "<p>\(phrases("moderation.staff.appeals.kept"))</p>\(prose(reason))"
    }
}
