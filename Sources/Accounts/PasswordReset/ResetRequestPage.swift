import Civic
import HTML
import Pages

/// Where a link to choose a new password is asked for.
struct ResetRequestPage {
    let refused: RefusedForm?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }
    private var title: String { phrases("accounts.reset.title") }

    var page: Page {
        Page(title, trail: trail, content: visit.site.sendsMail ? form : withoutMail)
    }

    /// The answer to every request.
    func sent(to email: EmailAddress) -> Page {
        Page(
            phrases("accounts.look_in_mail.title"), trail: trail,
            content: """
                <p class="lead">\(phrases("accounts.reset.sent", ["email": email.rawValue]))</p>
                <p>\(phrases("accounts.look_in_mail.not_there"))</p>
                """)
    }

    private var trail: [Crumb] { [Crumb(phrases("accounts.log_in.title"), Addresses.logIn())] }

    private var form: HTML {
        let email = FormField("email", label: phrases("accounts.email.label"), from: refused)
        let fields: HTML = """
            \(textField(email, phrases, kind: .email, autocomplete: "username"))
            \(button(phrases("accounts.reset.button")))
            """
        return """
            \(errorSummary(refused, phrases))<p class="lead">\(phrases("accounts.reset.how"))</p>
            \(postForm(to: AccountAddresses.resetRequest(), csrf: visit.csrfToken, style: .stacked, fields))
            """
    }

    /// Without mail there is no way to show that an address is one's own.
    private var withoutMail: HTML {
        "<p class=\"lead\">\(sentence(phrases("accounts.reset.without_mail"), ["city": cityName(visit.site.city.name, phrases)]))</p>"
    }
}
