import Accounts
import Civic
import HTTPServer
import Web

/// Lets members of staff in by e-mail and password, and by a code where they have set up a second factor.
public struct StaffLogIn: Sendable {
    let entry: StaffEntry

    /// What somebody gets who is not logged in: the log-in, and afterwards the page they wanted or the form they sent.
    public static func ask(_ visit: Visit) -> Response {
        if visit.request.method == .post {
            let errand = StaffErrand(keeping: visit)
            if errand.form?.fields.isEmpty == false { return page(visit, errand) }
        }
        let isPage = [.get, .head].contains(visit.request.method) && visit.request.path != "/"
        let next = isPage ? [("next", visit.ownAddress)] : []
        return visit.seeOther(Admin.address(AdminAddresses.logIn(), next))
    }

    @Sendable func form(_ visit: Visit) async throws -> Response {
        let errand = StaffErrand(visit)
        if visit.viewer.staff != nil { return visit.seeOther(errand.next ?? AdminAddresses.overview()) }
        return Self.page(visit, errand)
    }

    @Sendable func logIn(_ visit: Visit) async throws -> Response {
        let errand = StaffErrand(visit)
        return try await visit.withForm(at: "email", { Self.page(visit, errand, $0) }) {
            try await takePassword(visit, errand)
        }
    }

    private func takePassword(_ visit: Visit, _ errand: StaffErrand) async throws -> Response {
        let found = try await entry.member(
            email: visit.form["email"] ?? "", password: visit.form["password"] ?? "",
            from: visit.client.network, in: visit.database)
        guard let member = found else { return refused(visit, errand, "admin.log_in.wrong") }
        guard member.hasSecondFactor else { return try await enter(member, errand, visit) }
        let ticket = LogInTicket(member.id).sealed(visit.site.secret)
        return visit.staffPage(logInCodePage(ticket, errand, nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    /// The second step. Nothing but the ticket of the first says who it is; there is no session before it.
    @Sendable func takeCode(_ visit: Visit) async throws -> Response {
        let errand = StaffErrand(visit)
        let ticket = visit.form["ticket"] ?? ""
        guard let id = LogInTicket.open(ticket, visit.site.secret),
            let record = try await StaffAccounts(visit.database).find(id), record.disabledAt == nil
        else { return refused(visit, errand, "access.code.too_late") }
        let page = { (refused: RefusedForm) in
            visit.staffPage(
                logInCodePage(ticket, errand, refused, csrf: visit.csrfToken, in: visit.phrases),
                status: .unprocessableContent)
        }
        return try await visit.withForm(at: "code", page) {
            let factors = SecondFactors(visit.database, secret: visit.site.secret)
            let used = try await entry.use(
                code: visit.form["code"] ?? "", of: id, from: visit.client.network, factors)
            guard let used else {
                visit.note("staff_login_code_failed", id)
                let wrong = RefusedForm.Problem(field: "code", message: visit.t("access.code.wrong"))
                return page(RefusedForm(values: [:], problems: [wrong]))
            }
            if used == .recoveryCode { visit.note("staff_recovery_code_used", id) }
            return try await enter(record.member, errand, visit)
        }
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

    private func enter(
        _ member: StaffMember, _ errand: StaffErrand, _ visit: Visit
    ) async throws -> Response {
        visit.note("staff_login", member.id)
        let token = try await StaffSessions(visit.database).open(for: member.id, from: visit.client.address)
        var response = errand.response(visit.seen(by: .staff(member), token: token))
        response.set(visit.cookies.set(visit.listener.sessionCookieName, token.text, lasting: nil))
        return response
    }

    private static func page(
        _ visit: Visit, _ errand: StaffErrand, _ refused: RefusedForm? = nil
    ) -> Response {
        let page = logInPage(
            errand, refused, csrf: visit.csrfToken, idle: visit.site.staffRules.idleMinutes,
            in: visit.phrases)
        return visit.staffPage(page, status: refused == nil ? .ok : .unprocessableContent)
    }

    private func refused(_ visit: Visit, _ errand: StaffErrand, _ message: TextKey) -> Response {
        visit.note("staff_login_failed", nil)
        let refused = RefusedForm(
            values: ["email": visit.form["email"] ?? ""],
            problems: [.init(field: "email", message: visit.t(message))])
        return Self.page(visit, errand, refused)
    }
}

extension StaffErrand {
    /// Goes on with it: the form to be sent again, the page that was wanted, or the overview.
    func response(_ visit: Visit) -> Response {
        if let form { return visit.staffPage(keptFormPage(form, csrf: visit.csrfToken, in: visit.phrases)) }
        return visit.seeOther(
            next ?? AdminAddresses.overview(), isLost ? Flash(.warning, "access.kept.lost") : nil)
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
