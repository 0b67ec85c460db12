import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    @Sendable func showAccount(_ visit: Visit) async throws -> Response {
        try await accountPage(visit)
    }

    /// The account page, or the one with a form that was refused.
    func accountPage(
        _ visit: Visit, refused scope: String? = nil, _ refusal: FormRefusal? = nil
    ) async throws -> Response {
        let account = try await ownAccount(visit)
        let sessions = try await ResidentSessions(visit.database).count(of: account.id)
        let own = try await OwnContributions.load(visit, limit: 10)
        var content = AccountPage(account: account, sessions: sessions, own: own, visit: visit)
        if let scope, let refusal { content.refused = (scope, refusal.refused(visit.form)) }
        return visit.page(content.page, refusal, at: Addresses.account())
    }

    func ownAccount(_ visit: Visit) async throws -> AccountRow {
        guard let id = visit.viewer.accountID,
            let account = try await AccountStore(visit.database).find(id)
        else { throw WebError.notFound }
        return account
    }
}
