import Civic
import HTTPServer
import Pages
import Postgres
import Web

extension AccountsFeature {
    /// What becomes of a person's texts when they leave.
    enum Farewell: String, CaseIterable {
        /// The texts stay without the name.
        case keep
        /// Texts, votes and supports are taken back.
        case withdraw
    }

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
            try await close(account, farewell, visit)
            visit.note("account_closed", account: account.id, detail: farewell.rawValue)
        } catch let refusal as FormRefusal {
            let page = ClosingPage(refused: refusal.refused(visit.form), visit: visit).page
            return visit.page(page, refusal, at: AccountAddresses.closing())
        }
        var response = visit.seeOther(Addresses.home(), Flash(.success, "accounts.closing.done"))
        response.set(visit.cookies.clear(visit.listener.sessionCookieName))
        return response
    }

    private func close(_ account: AccountRow, _ farewell: Farewell, _ visit: Visit) async throws {
        try await visit.database.transaction { transaction in
            try await AccountStore(transaction).close(account.id)
            for contributions in visit.ports.contributions {
                try await contributions.forgetPerson(account.id, in: transaction)
            }
            if farewell == .withdraw {
                for contributions in visit.ports.contributions {
                    try await contributions.withdrawAll(of: account.id, in: transaction)
                }
            }
            // The row says that it happened, not to whom: the audit log is never changed, and a person may be
            // forgotten.
            try await Audit.record(
                Audit.Entry(staffID: nil, act: "account.closing"), in: transaction, secret: visit.site.secret)
            visit.site.changesPublicPages(in: transaction)
        }
    }
}
