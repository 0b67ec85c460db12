import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    /// Opens a session for an address and its password; without them, as from the sign-up page, shows the form.
    @Sendable func logIn(_ visit: Visit) async throws -> Response {
        let errand = Errand(visit)
        guard visit.form["email"] != nil else {
            return visit.page(LogInPage(errand: errand, refused: nil, visit: visit).page)
        }
        do {
            let account = try await account(of: visit)
            visit.note("login", account: account.id)
            return try await enter(account.resident, errand, visit)
        } catch let refusal as FormRefusal {
            let form = LogInPage(errand: errand, refused: refusal.refused(visit.form), visit: visit)
            return visit.page(form.page, refusal)
        }
    }

    private func account(of visit: Visit) async throws -> AccountRow {
        let typed = visit.form["email"] ?? ""
        let password = visit.form["password"] ?? ""
        let problems = missing(typed, password, visit)
        guard problems.isEmpty else { throw FormRefusal(problems) }
        let email = EmailAddress(typed: typed)
        return try await visit.keepingForm(at: "password") {
            // What is no address still counts and hashes, as an unknown one does.
            try limits.tryPassword(name: email?.rawValue ?? "", from: visit.client)
            return try await check(email, password, visit)
        }
    }

    private func missing(_ email: String, _ password: String, _ visit: Visit) -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        if email.allSatisfy(\.isWhitespace) {
            problems.append(.init(field: "email", message: visit.t("accounts.email.missing")))
        }
        if password.isEmpty {
            problems.append(.init(field: "password", message: visit.t("accounts.password.problem.missing")))
        }
        return problems
    }

    private func check(_ email: EmailAddress?, _ password: String, _ visit: Visit) async throws -> AccountRow
    {
        let store = AccountStore(visit.database)
        let found = if let email { try await store.find(email) } else { AccountRow?.none }
        guard case .right(let upgrade) = try await hasher.check(password, against: found?.passwordHash),
            let account = found
        else {
            visit.note(
                "login_failed", account: found?.id, detail: found == nil ? "unknown_name" : "wrong_password")
            throw FormRefusal("password", visit.t("accounts.log_in.wrong"))
        }
        if let upgrade { try await store.setPassword(upgrade, of: account.id) }
        return account
    }
}
