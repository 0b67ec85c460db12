import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Changes the language of mails.
    @Sendable func changeLanguage(_ visit: Visit) async throws -> Response {
        guard let language = visit.form["language"].flatMap(Language.init(rawValue:)) else {
            throw WebError.badRequest
        }
        let account = try await ownAccount(visit)
        try await AccountStore(visit.database).setLanguage(language, of: account.id)
        return visit.seeOther(Addresses.account(), Flash(.success, "accounts.account.changed"))
    }
}
