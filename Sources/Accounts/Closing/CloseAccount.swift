import Civic
import HTTPServer
import Pages
import Postgres
import Web

extension AccountsFeature {
    @Sendable func showClosing(_ visit: Visit) async throws -> Response {
        visit.page(ClosingPage(refused: nil, visit: visit).page)
    }

    /// Closes a person's own account for good, after asking for the password once more.
    @Sendable func closeAccount(_ visit: Visit) async throws -> Response {
        let account = try await ownAccount(visit)
        do {
            guard let farewell = visit.form["texts"].flatMap(Farewell.init(rawValue:)) else {
                throw FormRefusal("texts", visit.t("accounts.closing.choose"))
            }
            try await checkCurrentPassword(of: account, visit)
            try await ForgetPerson(account.id, texts: farewell).perform(in: visit.site)
            visit.note("account_closed", account: account.id, detail: farewell.rawValue)
        } catch let refusal as FormRefusal {
            let page = ClosingPage(refused: refusal.refused(visit.form), visit: visit).page
            return visit.page(page, refusal, at: AccountAddresses.closing())
        }
        var response = visit.seeOther(Addresses.home(), Flash(.success, "accounts.closing.done"))
        response.set(visit.cookies.clear(visit.listener.sessionCookieName))
        return response
    }
}
