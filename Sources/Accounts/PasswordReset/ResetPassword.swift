import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    @Sendable func showReset(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        guard try await ResetTokens(visit.database).find(token) != nil else { return resetIsOver(visit) }
        return visit.page(ResetPage(token: token, refused: nil, visit: visit).page)
    }

    /// Sets the new password, ends all sessions, and asks to log in with it.
    @Sendable func resetPassword(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        // Before hashing: only who holds a good link may cost us a hash.
        guard try await ResetTokens(visit.database).find(token) != nil else { return resetIsOver(visit) }
        do {
            let hash = try await newHash(visit, field: "password")
            guard let account = try await setPassword(hash, with: token, visit) else {
                return resetIsOver(visit)
            }
            visit.note("password_reset", account: account)
            return visit.seeOther(Addresses.logIn(), Flash(.success, "accounts.reset.done"))
        } catch let refusal as FormRefusal {
            let form = ResetPage(token: token, refused: refusal.refused(visit.form), visit: visit)
            return visit.page(form.page, refusal)
        }
    }

    private func setPassword(
        _ hash: String, with token: LinkToken, _ visit: Visit
    ) async throws -> AccountID? {
        try await visit.database.transaction { transaction in
            let tokens = ResetTokens(transaction)
            guard let account = try await tokens.use(token) else { return nil }
            try await AccountStore(transaction).setPassword(hash, of: account)
            try await ResidentSessions(transaction).closeAll(of: account)
            try await tokens.removeAll(of: account)
            return account
        }
    }

    private func resetIsOver(_ visit: Visit) -> Response {
        visit.page(ResetPage.over(visit), status: .gone)
    }
}
