import Accounts
import Admin
import Civic
import HTTPServer
import Web

/// What someone gets who may not use a route: visitors are asked to log in, others are told no.
enum Refusal {
    static func response(to visit: Visit, _ route: SiteRoute) async throws -> Response {
        guard visit.viewer == .visitor else {
            note(visit, route)
            throw WebError.forbidden
        }
        if visit.listener == .admin { return StaffLogIn.ask(visit) }
        if route.permission == .residentAtSend, visit.request.method == .post {
            return ContinuationPage.response(to: visit, sealed: visit.ports.continuation.seal(visit))
        }
        let next = visit.request.method == .post ? Addresses.home() : visit.request.path
        return visit.seeOther(Addresses.logIn() + "?next=" + next)
    }

    /// A line of the security log about a member of staff who may not do what was tried.
    static func note(_ visit: Visit, _ route: SiteRoute) {
        guard let member = visit.viewer.staff else { return }
        visit.site.security.write(
            SecurityEvent(
                "staff_refused", from: visit.client.address, in: visit.requestID, account: member.id.rawValue,
                detail: "\(route.method.rawValue) \(route.pattern)"))
    }
}
