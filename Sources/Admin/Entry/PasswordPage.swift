import Accounts
import Civic
import HTML
import Pages

/// Where a member of staff chooses a password.
func passwordPage(
    _ token: LinkToken, _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let password = FormField(
        "password", label: phrases("admin.password.label"), hint: phrases("admin.password.hint"),
        from: refused)
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(textField(password, phrases, kind: .password, autocomplete: "new-password"))
        \(button(phrases("admin.password.submit")))
        """
    let form = postForm(to: AdminAddresses.password(token), csrf: csrf, style: .stacked, fields)
    return Page(
        phrases("admin.password.title"), content: "<p>\(phrases("admin.password.lead"))</p>\(form)")
}

/// What a link shows that was used, is too old or was made up.
func usedLinkPage(in phrases: Phrases) -> Page {
    Page(
        phrases("admin.password.used_title"),
        content: """
            <p>\(phrases("admin.password.used"))</p>
            <p>\(linkButton(phrases("admin.log_in.title"), to: AdminAddresses.logIn(), .secondary))</p>
            """)
}
