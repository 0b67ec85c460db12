import Civic
import HTML
import Pages

/// The log-in of staff.
func logInPage(_ errand: StaffErrand, _ refused: RefusedForm?, csrf: String?, idle: Int, in phrases: Phrases)
    -> Page
{
    let email = FormField("email", label: phrases("admin.log_in.email"), from: refused)
    let password = FormField("password", label: phrases("admin.log_in.password"))
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(textField(email, phrases, kind: .email, autocomplete: "username"))
        \(textField(password, phrases, kind: .password, autocomplete: "current-password"))
        \(errand.fields)\(button(phrases("admin.log_in.submit")))
        """
    let content: HTML = """
        <p>\(phrases("admin.log_in.lead", ["minutes": "\(idle)"]))</p>
        \(errand.notice(phrases))
        \(postForm(to: AdminAddresses.logIn(), csrf: csrf, style: .stacked, fields))
        """
    return Page(phrases("admin.log_in.title"), content: content)
}

/// The second step of the log-in: the code of the app, or a recovery code.
func logInCodePage(
    _ ticket: String, _ errand: StaffErrand, _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(codeField(refused, phrases, hint: phrases("access.code.hint")))
        \(hiddenField("ticket", ticket))\(errand.fields)\(button(phrases("admin.log_in.submit")))
        """
    let content: HTML = """
        <p>\(phrases("access.code.lead"))</p>
        \(postForm(to: AdminAddresses.logInCode(), csrf: csrf, style: .stacked, fields))
        \(disclosure(phrases("access.code.lost_title"), "<p>\(phrases("access.code.lost"))</p>"))
        """
    return Page(phrases("access.code.title"), content: content)
}

/// The field for a code; browsers and phones offer to fill in what the app shows.
func codeField(_ refused: RefusedForm?, _ phrases: Phrases, hint: String) -> HTML {
    let field = FormField("code", label: phrases("access.code.label"), hint: hint, from: refused)
    return textField(field, phrases, autocomplete: "one-time-code")
}
