import Civic
import HTTPServer
import Web

extension AccountsFeature {
    @Sendable func showTermsRenewal(_ visit: Visit) async throws -> Response {
        let errand = Errand(visit)
        guard let resident = visit.viewer.resident, try await TermsRenewal.isDue(resident, visit) else {
            return visit.seeOther(errand.next ?? Addresses.account())
        }
        return try await TermsRenewal.page(errand, visit)
    }

    /// Notes that the person agreed to the version they were shown, and goes on with what they were about to do.
    @Sendable func agreeToTerms(_ visit: Visit) async throws -> Response {
        let account = try await ownAccount(visit)
        let errand = Errand(visit)
        let current = try await visit.ports.terms.currentVersion(for: visit.site)
        // Nobody agrees to what they have not seen: a version that came in the meantime is shown first.
        guard visit.form["version"].flatMap({ Int($0) }) == current else {
            return try await TermsRenewal.page(errand, visit)
        }
        try await AccountStore(visit.database).agree(toTerms: current, account.id)
        visit.note("terms_accepted", account: account.id, detail: String(current))
        let welcome = Flash(.success, "accounts.terms_renewal.done")
        return try await goOn(errand, as: account.resident, visit, welcome: welcome)
    }
}
