import Civic
import HTML
import Pages

/// The answer to every sign-up where mail is sent: the same whether the address is new or has an account.
struct LookInMailPage {
    let email: EmailAddress
    let errand: Errand
    let visit: Visit

    private var phrases: Phrases { visit.phrases }
    private var fields: ErrandFields { ErrandFields(errand: errand, phrases: phrases) }

    var page: Page {
        Page(
            phrases("accounts.look_in_mail.title"),
            content: """
                <p class="lead">\(phrases("accounts.look_in_mail.sent", ["email": email.rawValue]))</p>
                <p>\(phrases("accounts.look_in_mail.not_there"))</p>
                \(if: errand.form != nil, whatWaits)
                """)
    }

    private var whatWaits: HTML {
        let content: HTML =
            "\(fields.hidden)\(button(phrases("accounts.look_in_mail.log_in_instead"), .secondary))"
        return """
            \(fields.preview("accounts.look_in_mail.written"))<p>\(phrases("accounts.look_in_mail.waits"))</p>
            \(postForm(to: Addresses.logIn(), csrf: visit.csrfToken, content))
            """
    }
}
