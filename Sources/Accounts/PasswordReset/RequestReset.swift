import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    @Sendable func showResetRequest(_ visit: Visit) async throws -> Response {
        visit.page(ResetRequestPage(refused: nil, visit: visit).page)
    }

    /// Sends a link to choose a new password; answers the same whether the address has an account or not.
    @Sendable func requestReset(_ visit: Visit) async throws -> Response {
        let typed = visit.form["email"] ?? ""
        guard visit.site.sendsMail, let email = EmailAddress(typed: typed) else {
            let refusal = FormRefusal("email", visit.t(SignUpForm.problem(withEmail: typed)))
            let form = ResetRequestPage(refused: refusal.refused(visit.form), visit: visit)
            return visit.page(form.page, refusal)
        }
        let account = try await AccountStore(visit.database).find(email)
        if let account, limits.mayMail(email) { try await send(account, email, visit) }
        return visit.page(ResetRequestPage(refused: nil, visit: visit).sent(to: email))
    }

    private func send(_ account: AccountRow, _ email: EmailAddress, _ visit: Visit) async throws {
        visit.note("password_reset_requested", account: account.id)
        try await visit.database.transaction { transaction in
            let token = try await ResetTokens(transaction).add(for: account.id)
            let mail = AccountMails(visit.site, account.language).reset(email, token)
            try await Outbox.add(mail, in: transaction)
        }
    }
}
