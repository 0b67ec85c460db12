import Civic
import HTML
import Moderation
import Pages

/// The settings of moderation.
struct ModePage: Sendable {
    let tabs: ModerationTabs
    let consultations: [Consultation]
    let checks: [ConsultationID: Set<Hold>]
    let alertHours: Int
    /// When mails are sent counts for all consultations.
    let maySetAlert: Bool
    let csrf: String?
    var refused: RefusedForm?

    init(
        tabs: ModerationTabs, consultations: [Consultation], checks: [ConsultationID: Set<Hold>],
        alertHours: Int, maySetAlert: Bool, csrf: String?
    ) {
        self.maySetAlert = maySetAlert
        self.tabs = tabs
        self.consultations = consultations
        self.checks = checks
        self.alertHours = alertHours
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("moderation.staff.modes.title"), width: .wide,
            content: """
                \(tabs.html(.modes, phrases))
                <p class="lead">\(phrases("moderation.staff.modes.lead"))</p>
                \(each: consultations, { section($0, phrases) })
                \(if: maySetAlert, "<section><h2>\(phrases("moderation.staff.modes.alert_title"))</h2>\(alert(phrases))</section>")
                """)
    }

    private func section(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
        let heading: HTML = "<h2 lang=\"ja\">\(consultation.title)</h2>"
        guard !consultation.isPublicComment else {
            return "<section>\(heading)<p>\(phrases("moderation.staff.modes.public_comment"))</p></section>"
        }
        let chosen = checks[consultation.id] ?? ModeStore.usual
        let boxes: HTML = """
            <fieldset class="field"><legend>\(phrases("moderation.staff.modes.checks"))</legend>
            \(each: ModeStore.choices, { box($0, isChosen: chosen.contains($0), phrases) })</fieldset>
            \(button(phrases("moderation.staff.modes.save"), .secondary))
            """
        let path = AdminAddresses.consultationMode(consultation.slug)
        return "<section>\(heading)\(postForm(to: path, csrf: csrf, style: .stacked, boxes))</section>"
    }

    private func box(_ hold: Hold, isChosen: Bool, _ phrases: Phrases) -> HTML {
        """
        <p><label class="box"><input type="checkbox" name="check" value="\(hold.rawValue)"\
        \(if: isChosen, " checked")><span>\(phrases(TextKey("moderation.staff.modes.check", hold)))</span></label></p>

        """
    }

    private func alert(_ phrases: Phrases) -> HTML {
        let field = FormField(
            "hours", label: phrases("moderation.staff.modes.hours"),
            hint: phrases("moderation.staff.modes.hours_hint"),
            from: refused, default: String(alertHours))
        return postForm(
            to: AdminAddresses.modes(), csrf: csrf, style: .stacked,
            """
            \(errorSummary(refused, phrases))\(textField(field, phrases))\
            \(button(phrases("moderation.staff.modes.save"), .secondary))
            """)
    }
}
