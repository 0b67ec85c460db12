import Civic
import Web

extension AccountsFeature {
    /// Checks and hashes a new password from a form.
    ///
    /// - Throws: `FormRefusal` when it cannot be taken, or too many wait to be hashed.
    func newHash(_ visit: Visit, field: String, personal words: [String] = []) async throws -> String {
        let password = visit.form[field] ?? ""
        if let problem = PasswordRule.problem(with: password, personal: words) {
            throw FormRefusal(field, visit.t(TextKey("accounts.password.problem", problem)))
        }
        return try await visit.keepingForm(at: field) { try await hasher.hash(password) }
    }
}
