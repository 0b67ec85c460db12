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

    private func hidingForm(_ contribution: Contribution, _ phrases: Phrases) -> HTML {
        let scope = anchor(contribution.subject)
        let reason = FormField(
            "reason", label: phrases("admin.hiding.reason"), hint: phrases("admin.hiding.hint"),
            isRequired: false, from: refused, scope: scope)
        let fields: HTML = """
            \(errorSummary(refused, phrases, scope: scope))\(nextField)
            \(usualReasons(scope, phrases))
            \(textArea(reason, phrases, limit: Reason.maximumLength, rows: 3))
            \(button(phrases("admin.hiding.submit"), .danger))
            """
        return foldedForm(
            phrases("admin.hiding.open"), isOpen: refused != nil,
            postForm(to: hiding, csrf: csrf, style: .stacked, fields))
    }

    /// A native list: works by keyboard and without script.
    private func usualReasons(_ scope: String, _ phrases: Phrases) -> HTML {
        """
        <div class="field"><label for="\(scope)-usual">\(phrases("admin.hiding.usual"))</label>
        <select class="input" id="\(scope)-usual" name="usual">
        <option value="">\(phrases("admin.hiding.own_words"))</option>
        \(each: UsualReason.allCases, { option($0, phrases) })
        </select></div>
        """
    }

    private func option(_ usual: UsualReason, _ phrases: Phrases) -> HTML {
        """
        <option value="\(usual.rawValue)"\(if: refused?["usual"] == usual.rawValue, " selected")>\
        \(usual.words(phrases))</option>

        """
    }

    private func restorationForm(_ phrases: Phrases) -> HTML {
        let fields: HTML = "\(nextField)\(button(phrases("admin.restoration.submit"), .secondary))"
        return postForm(to: restoration, csrf: csrf, fields)
    }

    private var nextField: HTML { "<input type=\"hidden\" name=\"next\" value=\"\(next)\">" }
}
