import Civic
import HTTPServer
import Pages
import Postgres
import Web

extension AccountsFeature {
    /// Always answers "look in your mail", so that nobody learns here who has an account: a new address gets the
    /// link that confirms it, a known one a mail that says so.
    func signUpByMail(
        _ form: SignUpForm, _ hash: String, _ errand: Errand, _ visit: Visit
    ) async throws -> Response {
        let isKnown = try await AccountStore(visit.database).has(form.email)
        if limits.mayMail(form.email) {
            if isKnown {
                try await remind(form.email, visit)
            } else {
                try await prepare(form, hash, errand, visit)
            }
        }
        return visit.page(LookInMailPage(email: form.email, errand: errand, visit: visit).page)
    }

    private func remind(_ email: EmailAddress, _ visit: Visit) async throws {
        visit.note("signup_taken")
        let mail = AccountMails(visit.site, visit.language).alreadyThere(email)
        try await visit.database.transaction { try await Outbox.add(mail, in: $0) }
    }

    /// Makes the account without its address, stores what was written as unconfirmed, and sends the link.
    private func prepare(
        _ form: SignUpForm, _ hash: String, _ errand: Errand, _ visit: Visit
    ) async throws {
        let terms = try await visit.ports.terms.currentVersion(for: visit.site)
        let account = NewAccount(
            email: nil, passwordHash: hash, displayName: form.displayName, language: visit.language,
            termsVersion: terms, isConfirmed: false)
        guard let id = try await AccountStore(visit.database).add(account) else { return }
        visit.note("signup", account: id)
        let resident = Resident(
            id: id, displayName: form.displayName.rawValue, isConfirmed: false,
            termsVersion: terms)
        let pending = await store(errand, of: resident, form.email, visit)
        try await visit.database.transaction { transaction in
            let token = try await ConfirmationTokens(transaction).add(pending)
            let mail = AccountMails(visit.site, visit.language)
                .confirmation(form.email, name: form.displayName, token)
            try await Outbox.add(mail, in: transaction)
        }
    }

    /// Sends the form for the person who is not confirmed yet. Whether that worked must not show in the answer;
    /// a form that could not be stored waits with the link and is sent again after the confirmation.
    private func store(
        _ errand: Errand, of resident: Resident, _ email: EmailAddress, _ visit: Visit
    ) async -> PendingConfirmation {
        var next = errand.next
        guard let sealed = errand.sealed, errand.form != nil else {
            return PendingConfirmation(accountID: resident.id, email: email, next: next)
        }
        let response = try? await visit.ports.continuation.resume(sealed, as: resident, for: visit)
        let isStored = response?.status == .seeOther
        if isStored { next = OwnPath(response?.headers["Location"])?.path ?? next }
        return PendingConfirmation(
            accountID: resident.id, email: email, next: next, continuation: isStored ? nil : sealed)
    }
}
