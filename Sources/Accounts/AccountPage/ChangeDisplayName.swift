import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Changes the name under which all texts of the person are shown.
    @Sendable func changeDisplayName(_ visit: Visit) async throws -> Response {
        let account = try await ownAccount(visit)
        let typed = visit.form["display_name"] ?? ""
        guard let name = DisplayName(rawValue: typed) else {
            let refusal = FormRefusal("display_name", visit.t(SignUpForm.problem(withName: typed)))
            return try await accountPage(visit, refused: "name", refusal)
        }
        try await visit.database.transaction { transaction in
            try await AccountStore(transaction).setDisplayName(name, of: account.id)
            visit.site.changesPublicPages(in: transaction)
        }
        return visit.seeOther(Addresses.account(), Flash(.success, "accounts.account.changed"))
    }
}
