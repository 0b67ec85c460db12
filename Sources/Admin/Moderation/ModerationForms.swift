import Civic
import HTML
import Moderation
import Pages

/// What a moderator may do about one contribution, and where the browser goes afterwards.
struct ModerationForms: Sendable {
    /// Address of the hiding.
    let hiding: String
    let restoration: String
    let next: String
    let csrf: String?
    /// A hiding that was refused.
    let refused: RefusedForm?

    /// The form that the state of the contribution has; empty where there is none.
    func html(for contribution: Contribution, _ phrases: Phrases) -> HTML {
        if contribution.hasRestoration { return restorationForm(phrases) }
        return contribution.hasHiding ? hidingForm(contribution, phrases) : .empty
    }

    /// What was typed into a form that is not there any more, as a colleague was faster.
    func kept(for contribution: Contribution, _ phrases: Phrases) -> HTML {
        guard let refused, !contribution.hasHiding else { return .empty }
        let words = refused["reason"] ?? ""
        return noticeBanner(
            refused.problems.map(\.message).joined(), .warning,
            words.isEmpty ? .empty : "<p>\(phrases("moderation.staff.queue.kept"))</p>\(prose(words))")
    }

    private func hidingForm(_ contribution: Contribution, _ phrases: Phrases) -> HTML {
        let scope = anchor(contribution.subject)
        let fields: HTML = """
            \(nextField)\(reasonFields(refused, scope: scope, phrases))
            \(button(phrases("admin.hiding.submit"), .danger))
            """
        return foldedForm(
            phrases("admin.hiding.open"), isOpen: refused != nil,
            postForm(to: hiding, csrf: csrf, style: .stacked, fields))
    }

    private func restorationForm(_ phrases: Phrases) -> HTML {
        let fields: HTML = "\(nextField)\(button(phrases("admin.restoration.submit"), .secondary))"
        return postForm(to: restoration, csrf: csrf, fields)
    }

    private var nextField: HTML { hiddenField("next", next) }
}
