import Accounts
import Civic
import HTTPServer
import Web

/// Lets members of staff in by e-mail and password.
struct StaffLogIn: Sendable {
    let entry: StaffEntry

    @Sendable func form(_ visit: Visit) async throws -> Response {
        if visit.viewer.staff != nil { return visit.seeOther(AdminAddresses.overview()) }
        return visit.staffPage(logInPage(nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    @Sendable func logIn(_ visit: Visit) async throws -> Response {
        let found = try await entry.member(
            email: visit.form["email"] ?? "", password: visit.form["password"] ?? "",
            from: visit.client.network, in: visit.database)
        guard let member = found else { return refused(visit) }
        visit.note("staff_login", member.id)
        let token = try await StaffSessions(visit.database).open(for: member.id)
        var response = visit.seeOther(AdminAddresses.overview())
        response.set(visit.cookies.set(visit.listener.sessionCookieName, token.text, lasting: nil))
        return response
    }

    @Sendable func logOut(_ visit: Visit) async throws -> Response {
        let name = visit.cookies.name(visit.listener.sessionCookieName)
        let text = Cookies(visit.request.headers)[name]
        if let token = text.flatMap(SessionToken.init(text:)) {
            try await StaffSessions(visit.database).close(token)
        }
        if let member = visit.viewer.staff { visit.note("staff_logout", member.id) }
        var response = visit.seeOther(AdminAddresses.logIn())
        response.set(visit.cookies.clear(visit.listener.sessionCookieName))
        return response
    }

    private func refused(_ visit: Visit) -> Response {
        visit.note("staff_login_failed", nil)
        let refused = RefusedForm(
            values: ["email": visit.form["email"] ?? ""],
            problems: [.init(field: "email", message: visit.t("admin.log_in.wrong"))])
        return visit.staffPage(
            logInPage(refused, csrf: visit.csrfToken, in: visit.phrases), status: .unprocessableContent)
    }
}

extension Visit {
    /// Writes a line of the security log about a member of staff.
    func note(_ kind: String, _ member: StaffID?, subject: String? = nil) {
        site.security.write(
            SecurityEvent(
                kind, from: client.address, in: requestID, account: member?.rawValue, subject: subject))
    }
}
