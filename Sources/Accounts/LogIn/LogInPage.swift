import Civic
import HTML
import Pages

/// The log-in form, with what a visitor was about to send.
struct LogInPage {
    let errand: Errand
    let refused: RefusedForm?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }
    private var fields: ErrandFields { ErrandFields(errand: errand, phrases: phrases) }

    var page: Page {
        Page(
            phrases(errand.form == nil ? "accounts.log_in.title" : "accounts.log_in.title_to_send"),
            content: """
                \(fields.preview())\(errorSummary(refused, phrases))
                \(postForm(to: Addresses.logIn(), csrf: visit.csrfToken, style: .stacked, form))
                \(if: visit.site.sendsMail, resetLink)
                <section><h2>\(phrases("accounts.log_in.no_account"))</h2>\(signUp)</section>
                """)
    }

    private var form: HTML {
        """
        \(fields.hidden)\(textField(email, phrases, kind: .email, autocomplete: "username"))
        \(textField(password, phrases, kind: .password, autocomplete: "current-password"))
        \(button(phrases(errand.form == nil ? "accounts.log_in.button" : "accounts.log_in.button_to_send")))
        """
    }

    private var email: FormField {
        FormField("email", label: phrases("accounts.email.label"), from: refused)
    }

    private var password: FormField {
        FormField("password", label: phrases("accounts.password.label"), from: refused)
    }

    /// A form and no link, since a link could not carry what was written.
    private var signUp: HTML {
        let content: HTML =
            "\(fields.hidden)\(button(phrases("accounts.log_in.to_sign_up"), .secondary))"
        return postForm(to: Addresses.signUp(), csrf: visit.csrfToken, content)
    }

    private var resetLink: HTML {
        """
        <p><a href="\(url: AccountAddresses.resetRequest())">\(phrases("accounts.log_in.forgotten"))</a></p>
        """
    }
}
