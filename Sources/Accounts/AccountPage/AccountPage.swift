import Civic
import HTML
import Pages

/// One's own account: what one wrote, name, password, language, terms, sessions, and the way out.
struct AccountPage {
    let account: AccountRow
    let sessions: Int
    let own: OwnContributions
    /// The form that was refused, by its scope.
    var refused: (scope: String, form: RefusedForm)?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }

    var page: Page {
        Page(
            phrases("accounts.account.title"),
            content: """
                \(refused.map { errorSummary($0.form, phrases, scope: $0.scope) })
                \(account.email.map(address))
                \(section("accounts.contributions.title", contributions))
                \(section("accounts.display_name.label", nameForm))
                \(section("accounts.password.change", passwordForm))
                \(section("accounts.language.title", languageForm))
                \(section("accounts.account.terms", terms))
                \(section("accounts.sessions.title", sessionsForm))
                \(section("people.own.title", ownData))
                \(section("accounts.closing.title", closing))
                """)
    }

    private func address(_ email: EmailAddress) -> HTML {
        "<p>\(phrases("accounts.email.label"))<br><strong>\(email.rawValue)</strong></p>"
    }

    private func section(_ title: TextKey, _ content: HTML) -> HTML {
        "<section><h2>\(phrases(title))</h2>\n\(content)</section>"
    }

    private func form(_ path: String, _ fields: HTML) -> HTML {
        postForm(to: path, csrf: visit.csrfToken, style: .stacked, fields)
    }

    private func refused(_ scope: String) -> RefusedForm? {
        refused.flatMap { $0.scope == scope ? $0.form : nil }
    }

    private var contributions: HTML {
        """
        \(contributionList(own.entries, phrases))
        \(if: own.isCut, "<p><a href=\"\(url: AccountAddresses.contributions())\">\(allLabel)</a></p>")
        """
    }

    private var allLabel: String { phrases("accounts.contributions.all") }

    /// Which version of the terms was accepted, and when.
    private var terms: HTML {
        """
        <p>\(phrases("accounts.account.terms_version", ["version": String(account.termsVersion)])) \
        \(dateStamp(account.termsAcceptedAt, phrases))</p>
        <p><a href="\(url: Addresses.terms())">\(phrases("accounts.account.terms_read"))</a></p>
        """
    }

    private var ownData: HTML {
        """
        <p>\(phrases("people.own.lead"))</p>
        <ul><li><a href="\(url: AccountAddresses.ownData())" download>\(phrases("people.own.html"))</a></li>
        <li><a href="\(url: AccountAddresses.ownDataJSON())" download>\(phrases("people.own.json"))</a></li></ul>
        """
    }

    private var closing: HTML {
        """
        <p>\(phrases("accounts.closing.intro"))</p>
        <p><a href="\(url: AccountAddresses.closing())">\(phrases("accounts.closing.to_page"))</a></p>
        """
    }

    private var nameForm: HTML {
        let name = FormField(
            "display_name", label: phrases("accounts.display_name.label"),
            hint: phrases("accounts.display_name.hint"), from: refused("name"), default: account.displayName,
            scope: "name")
        return form(
            AccountAddresses.displayName(),
            """
            \(textField(name, phrases, autocomplete: "nickname"))
            \(button(phrases("accounts.account.change"), .secondary))
            """)
    }

    private var passwordForm: HTML {
        let current = FormField(
            "current_password", label: phrases("accounts.password.current_label"), from: refused("password"),
            scope: "password")
        let new = FormField(
            "password", label: phrases("accounts.password.new_label"),
            hint: phrases("accounts.password.hint"),
            from: refused("password"), scope: "password")
        return form(
            AccountAddresses.password(),
            """
            \(textField(current, phrases, kind: .password, autocomplete: "current-password"))
            \(textField(new, phrases, kind: .password, autocomplete: "new-password"))
            \(button(phrases("accounts.account.change"), .secondary))
            """)
    }

    private var languageForm: HTML {
        let choices = Language.allCases.map { Choice($0.rawValue, $0.ownName, in: $0) }
        let language = FormField(
            "language", label: phrases("accounts.language.label"), value: account.language.rawValue,
            scope: "mail")
        return form(
            AccountAddresses.language(),
            """
            \(radioField(language, phrases, choices))
            \(button(phrases("accounts.account.change"), .secondary))
            """)
    }

    private var sessionsForm: HTML {
        guard sessions > 1 else { return "<p>\(phrases("accounts.sessions.only"))</p>" }
        return """
            <p>\(phrases("accounts.sessions.open", count: sessions))</p>
            \(form(AccountAddresses.otherSessions(), closeButton))
            """
    }

    private var closeButton: HTML { button(phrases("accounts.sessions.close"), .danger) }
}
