import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Ends the session of this browser.
    @Sendable func logOut(_ visit: Visit) async throws -> Response {
        if let hash = visit.sessionHash {
            try await ResidentSessions(visit.database).close(hash: hash)
            visit.note("logout", account: visit.viewer.accountID)
        }
        var response = visit.seeOther(Addresses.home(), Flash(.notice, "accounts.log_out.done"))
        response.set(visit.cookies.clear(visit.listener.sessionCookieName))
        return response
    }
}
