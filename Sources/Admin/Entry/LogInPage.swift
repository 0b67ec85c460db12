import Civic
import HTML
import Pages

/// The log-in of staff.
func logInPage(_ refused: RefusedForm?, csrf: String?, in phrases: Phrases) -> Page {
    let email = FormField("email", label: phrases("admin.log_in.email"), from: refused)
    let password = FormField("password", label: phrases("admin.log_in.password"))
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(textField(email, phrases, kind: .email, autocomplete: "username"))
        \(textField(password, phrases, kind: .password, autocomplete: "current-password"))
        \(button(phrases("admin.log_in.submit")))
        """
    let content: HTML = """
        <p>\(phrases("admin.log_in.lead"))</p>
        \(postForm(to: AdminAddresses.logIn(), csrf: csrf, style: .stacked, fields))
        """
    return Page(phrases("admin.log_in.title"), content: content)
}
