import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    /// Makes an account; without the fields, as from the log-in page, shows the form.
    @Sendable func signUp(_ visit: Visit) async throws -> Response {
        let errand = Errand(visit)
        guard visit.form["email"] != nil else {
            return visit.page(SignUpPage(errand: errand, refused: nil, visit: visit).page)
        }
        do {
            let form = try SignUpForm(visit)
            let hash = try await visit.keepingForm(at: "email") {
                try limits.trySignUp(from: visit.client)
                return try await hasher.hash(form.password)
            }
            return visit.site.sendsMail
                ? try await signUpByMail(form, hash, errand, visit)
                : try await signUpAtOnce(form, hash, errand, visit)
        } catch let refusal as FormRefusal {
            let form = SignUpPage(errand: errand, refused: refusal.refused(visit.form), visit: visit)
            return visit.page(form.page, refusal)
        }
    }

    /// Where no mail can be sent an account works at once, and a taken address is said to be taken.
    private func signUpAtOnce(
        _ form: SignUpForm, _ hash: String, _ errand: Errand, _ visit: Visit
    ) async throws -> Response {
        let terms = try await visit.ports.terms.currentVersion(for: visit.site)
        let account = NewAccount(
            email: form.email, passwordHash: hash, displayName: form.displayName, language: visit.language,
            termsVersion: terms, isConfirmed: true)
        guard let id = try await AccountStore(visit.database).add(account) else {
            visit.note("signup_taken")
            try await visit.keepingForm(at: "email") { try limits.foundTaken(from: visit.client) }
            throw FormRefusal("email", visit.t("accounts.email.taken"))
        }
        visit.note("signup", account: id)
        let resident = Resident(
            id: id, displayName: form.displayName.rawValue, isConfirmed: true,
            termsVersion: terms)
        return try await enter(resident, errand, visit, welcome: Flash(.success, "accounts.sign_up.welcome"))
    }
}
