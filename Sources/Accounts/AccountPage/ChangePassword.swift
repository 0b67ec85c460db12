import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Sets a new password for whoever knows the one before, and ends the sessions of other browsers.
    @Sendable func changePassword(_ visit: Visit) async throws -> Response {
        let account = try await ownAccount(visit)
        do {
            try await checkCurrentPassword(of: account, visit)
            let words = [account.displayName, account.email?.rawValue].compactMap { $0 }
            let hash = try await newHash(visit, field: "password", personal: words)
            try await visit.database.transaction { transaction in
                try await AccountStore(transaction).setPassword(hash, of: account.id)
                try await ResetTokens(transaction).removeAll(of: account.id)
                try await ResidentSessions(transaction).closeAll(of: account.id, except: visit.sessionHash)
            }
            visit.note("password_changed", account: account.id)
            return visit.seeOther(Addresses.account(), Flash(.success, "accounts.password.changed"))
        } catch let refusal as FormRefusal {
            return try await accountPage(visit, refused: "password", refusal)
        }
    }

    func checkCurrentPassword(of account: AccountRow, _ visit: Visit) async throws {
        let typed = visit.form["current_password"] ?? ""
        let check = try await visit.keepingForm(at: "current_password") {
            try limits.tryPassword(name: "account \(account.id)", from: visit.client)
            return try await hasher.check(typed, against: account.passwordHash)
        }
        if check == .wrong {
            visit.note("password_change_failed", account: account.id)
            throw FormRefusal("current_password", visit.t("accounts.password.current_wrong"))
        }
    }
}
