import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// Ends the sessions of all other browsers.
    @Sendable func closeOtherSessions(_ visit: Visit) async throws -> Response {
        let account = try await ownAccount(visit)
        try await ResidentSessions(visit.database).closeAll(of: account.id, except: visit.sessionHash)
        visit.note("sessions_closed", account: account.id)
        return visit.seeOther(Addresses.account(), Flash(.success, "accounts.sessions.closed"))
    }
}
