import Civic
import HTML
import Pages

/// Where a new password is chosen.
struct ResetPage {
    let token: LinkToken
    let refused: RefusedForm?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }

    var page: Page {
        let password = FormField(
            "password", label: phrases("accounts.password.new_label"),
            hint: phrases("accounts.password.hint"),
            from: refused)
        let fields: HTML = """
            \(textField(password, phrases, kind: .password, autocomplete: "new-password"))
            \(button(phrases("accounts.reset.set")))
            """
        return Page(
            phrases("accounts.reset.title"),
            content: """
                \(errorSummary(refused, phrases))
                \(postForm(to: AccountAddresses.reset(token), csrf: visit.csrfToken, style: .stacked, fields))
                """)
    }

    /// The answer to a link that was used, made up or is too old.
    static func over(_ visit: Visit) -> Page {
        Page(
            visit.t("accounts.reset.over_title"),
            content: """
                <p class="lead">\(visit.t("accounts.reset.over"))</p>
                <p>\(linkButton(visit.t("accounts.reset.again"), to: AccountAddresses.resetRequest()))</p>
                """)
    }
}
