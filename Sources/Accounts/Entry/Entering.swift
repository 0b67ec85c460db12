import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Signs a person in with a new session, ends the one before, and goes on with the errand.
    func enter(
        _ resident: Resident, _ errand: Errand, _ visit: Visit, welcome: Flash? = nil
    ) async throws -> Response {
        let sessions = ResidentSessions(visit.database)
        if let old = visit.sessionHash { try await sessions.close(hash: old) }
        let token = try await sessions.open(for: resident.id)
        let signedIn = visit.signedIn(as: resident, token)
        var response = try await enter(errand, as: resident, signedIn, welcome: welcome)
        response.set(
            visit.cookies.set(
                visit.listener.sessionCookieName, token.text, lasting: ResidentSessions.lifetime))
        return response
    }

    /// Goes on with the errand, after the terms where they have changed.
    private func enter(
        _ errand: Errand, as resident: Resident, _ visit: Visit, welcome: Flash?
    ) async throws -> Response {
        guard try await TermsRenewal.isDue(resident, visit) else {
            return try await goOn(errand, as: resident, visit, welcome: welcome)
        }
        if errand.form != nil { return try await TermsRenewal.page(errand, visit) }
        let next = errand.next.map { "?next=" + PercentEncoding.encode($0) } ?? ""
        let message = errand.isLost ? Flash(.warning, "accounts.errand.lost") : welcome
        return visit.seeOther(AccountAddresses.terms() + next, message)
    }

    func goOn(
        _ errand: Errand, as resident: Resident, _ visit: Visit, welcome: Flash?
    ) async throws -> Response {
        if errand.isLost {
            return visit.seeOther(errand.destination, Flash(.warning, "accounts.errand.lost"))
        }
        guard let sealed = errand.sealed else { return visit.seeOther(errand.destination, welcome) }
        do {
            return try await visit.ports.continuation.resume(sealed, as: resident, for: visit)
        } catch let error as WebError {
            return visit.errandFailed(errand, error)
        }
    }
}

extension Visit {
    /// The same request, seen as that of the person who has just signed in: forms of its page carry the token of
    /// the new session.
    func signedIn(as resident: Resident, _ token: SessionToken) -> Visit {
        Visit(
            request: request, requestID: requestID, site: site, viewer: .resident(resident), phrases: phrases,
            display: display, form: form, query: query,
            csrfToken: CSRFTokens(site.secret).token(for: token.hash),
            sessionHash: token.hash, flash: flash, client: client, now: now, listener: listener,
            cookies: cookies)
    }
}
