import Civic
import HTML
import HTTPServer
import Pages

extension AccountsFeature {
    /// The page of the link in the mail. It only shows a button: programs that look at every link of a mail must
    /// not confirm anything.
    @Sendable func showConfirmation(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        guard let pending = try await ConfirmationTokens(visit.database).find(token),
            let account = try await AccountStore(visit.database).find(pending.accountID)
        else { return linkIsOver(visit) }
        let content: HTML = """
            <p class="lead">\(question(of: account, visit))</p>
            \(postForm(to: AccountAddresses.confirmation(token), csrf: visit.csrfToken, confirmationButton(visit)))
            <p>\(visit.t("accounts.confirmation.not_you"))</p>
            """
        return visit.page(Page(visit.t("accounts.confirmation.title"), content: content))
    }

    private func question(of account: AccountRow, _ visit: Visit) -> HTML {
        sentence(
            visit.t("accounts.confirmation.question"),
            ["name": personName(account.displayName, visit.phrases)])
    }

    private func confirmationButton(_ visit: Visit) -> HTML {
        button(visit.t("accounts.confirmation.button"))
    }

    /// The answer to a confirmation link that was used, made up or is too old.
    func linkIsOver(_ visit: Visit) -> Response {
        let content: HTML = """
            <p class="lead">\(visit.t("accounts.confirmation.over"))</p>
            <p>\(linkButton(visit.t("accounts.log_in.button"), to: Addresses.logIn()))
            \(linkButton(visit.t("accounts.sign_up.title"), to: Addresses.signUp(), .secondary))</p>
            """
        return visit.page(Page(visit.t("accounts.confirmation.over_title"), content: content), status: .gone)
    }
}
