import Civic
import HTML
import Pages

/// The sign-up form, with what a visitor was about to send.
struct SignUpPage {
    let errand: Errand
    let refused: RefusedForm?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }
    private var fields: ErrandFields { ErrandFields(errand: errand, phrases: phrases) }

    var page: Page {
        Page(
            phrases("accounts.sign_up.title"),
            content: """
                \(fields.preview())\(purpose)\(errorSummary(refused, phrases))
                \(postForm(to: Addresses.signUp(), csrf: visit.csrfToken, style: .stacked, form))
                <section><h2>\(phrases("accounts.sign_up.have_account"))</h2>\(logIn)</section>
                """)
    }

    private var form: HTML {
        """
        \(fields.hidden)\(textField(displayName, phrases, autocomplete: "nickname"))
        \(textField(email, phrases, kind: .email, autocomplete: "username"))
        \(textField(password, phrases, kind: .password, autocomplete: "new-password"))
        \(acceptance)\(button(phrases(buttonLabel)))
        """
    }

    private var buttonLabel: TextKey {
        errand.form == nil || visit.site.sendsMail
            ? "accounts.sign_up.button" : "accounts.sign_up.button_to_send"
    }

    private var displayName: FormField {
        FormField(
            "display_name", label: phrases("accounts.display_name.label"),
            hint: phrases("accounts.display_name.hint"), from: refused)
    }

    private var email: FormField {
        FormField(
            "email", label: phrases("accounts.email.label"),
            hint: phrases(visit.site.sendsMail ? "accounts.email.hint_mail" : "accounts.email.hint"),
            from: refused)
    }

    private var password: FormField {
        FormField(
            "password", label: phrases("accounts.password.label"), hint: phrases("accounts.password.hint"),
            from: refused)
    }

    /// What the data are for, before they are asked for (個人情報の保護に関する法律 第62条).
    private var purpose: HTML {
        """
        <p class="lead">\(phrases("accounts.sign_up.lead"))</p>
        <p>\(phrases("accounts.sign_up.purpose"))\
         <a href="\(url: Addresses.privacy())">\(phrases("accounts.sign_up.privacy"))</a></p>

        """
    }

    /// What is agreed to by signing up, and who may use what is posted.
    private var acceptance: HTML {
        """
        <p>\(sentence(phrases("accounts.sign_up.rights"), ["city": cityName(visit.site.city.name, phrases)]))</p>
        <p>\(phrases("accounts.sign_up.acceptance"))\
         <a href="\(url: Addresses.terms())">\(phrases("accounts.sign_up.terms"))</a></p>
        """
    }

    private var logIn: HTML {
        let content: HTML =
            "\(fields.hidden)\(button(phrases("accounts.sign_up.to_log_in"), .secondary))"
        return postForm(to: Addresses.logIn(), csrf: visit.csrfToken, content)
    }
}
