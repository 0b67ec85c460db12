import Civic
import HTML
import Pages

/// Where a person closes their account: what happens, the choice about their texts, and the password.
struct ClosingPage {
    let refused: RefusedForm?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }

    var page: Page {
        Page(
            phrases("accounts.closing.title"),
            trail: [Crumb(phrases("accounts.account.title"), Addresses.account())],
            content: """
                <p class="lead">\(phrases("accounts.closing.lead"))</p>
                \(prose(phrases("accounts.closing.what_happens")))
                \(errorSummary(refused, phrases))
                \(postForm(to: AccountAddresses.closing(), csrf: visit.csrfToken, style: .stacked, fields))
                <p><a href="\(url: Addresses.account())">\(phrases("accounts.closing.back"))</a></p>
                """)
    }

    private var fields: HTML {
        let texts = FormField("texts", label: phrases("accounts.closing.texts"), from: refused)
        let choices = [
            Choice("keep", phrases("accounts.closing.keep")),
            Choice("withdraw", phrases("accounts.closing.withdraw")),
        ]
        let password = FormField(
            "current_password", label: phrases("accounts.password.current_label"),
            hint: phrases("accounts.closing.password_hint"), from: refused)
        return """
            \(radioField(texts, phrases, choices))
            \(textField(password, phrases, kind: .password, autocomplete: "current-password"))
            \(button(phrases("accounts.closing.button"), .danger))
            """
    }
}
