import Civic
import Postgres

/// The mails of Accounts, in the language of whoever gets them.
struct AccountMails {
    private let site: SiteContext
    private let phrases: Phrases

    init(_ site: SiteContext, _ language: Language) {
        self.site = site
        phrases = site.texts.phrases(in: language)
    }

    func confirmation(_ email: EmailAddress, name: DisplayName, _ token: LinkToken) -> Mail {
        mail(
            email, "accounts.mail.confirmation.subject", "accounts.mail.confirmation.body",
            ["name": name.rawValue, "link": link(AccountAddresses.confirmation(token))])
    }

    /// To somebody who has an account and signed up again, or whose address somebody else typed.
    func alreadyThere(_ email: EmailAddress) -> Mail {
        mail(
            email, "accounts.mail.already_there.subject", "accounts.mail.already_there.body",
            ["login": link(Addresses.logIn()), "reset": link(AccountAddresses.resetRequest())])
    }

    func reset(_ email: EmailAddress, _ token: LinkToken) -> Mail {
        mail(
            email, "accounts.mail.reset.subject", "accounts.mail.reset.body",
            ["link": link(AccountAddresses.reset(token))])
    }

    func notice(_ notice: Notice, to email: EmailAddress) -> Mail {
        mail(
            email, TextKey("accounts.mail.notice.subject", notice.kind),
            TextKey("accounts.mail.notice.body", notice.kind),
            ["detail": notice.detail, "link": link(notice.path), "notices": link(Addresses.notices())])
    }

    /// The page opens in the language of the mail, whatever the browser's is.
    private func link(_ path: String) -> String {
        site.publicURL + LanguageAddress(path, in: phrases.language).text
    }

    private func mail(
        _ email: EmailAddress, _ subject: TextKey, _ body: TextKey, _ arguments: [String: String]
    ) -> Mail {
        var arguments = arguments
        arguments["city"] = site.city.name
        arguments["site"] = site.publicURL
        let signature = phrases("accounts.mail.signature", arguments)
        return Mail(
            to: email.rawValue, subject: phrases(subject, arguments),
            body: phrases(body, arguments) + "\n\n-- \n" + signature + "\n")
    }
}
