import Accounts
import Civic
import HTML
import HTTPServer
import Pages
import Web

/// Asks a member who is logged in for the password again, and for a code where there is a second factor.
public struct RepeatedLogIn: Sendable {
    let entry: StaffEntry

    /// What a request gets that needs a recent log-in: a page is shown afterwards, a form comes back to be sent.
    public static func ask(_ visit: Visit) -> Response {
        if visit.request.method == .post { return page(visit, StaffErrand(keeping: visit), nil) }
        return visit.seeOther(Admin.address(AdminAddresses.logInAgain(), [("next", visit.ownAddress)]))
    }

    @Sendable func form(_ visit: Visit) async throws -> Response {
        Self.page(visit, StaffErrand(visit), nil)
    }

    @Sendable func confirm(_ visit: Visit) async throws -> Response {
        let errand = StaffErrand(visit)
        return try await visit.withForm(at: "password", { Self.page(visit, errand, $0) }) {
            try await check(visit, errand)
        }
    }

    private func check(_ visit: Visit, _ errand: StaffErrand) async throws -> Response {
        let member = try visit.member()
        guard
            try await entry.isPassword(
                visit.form["password"] ?? "", of: member.id, from: visit.client.network, in: visit.database)
        else { return refused(visit, errand, "password", "access.again.wrong") }
        if member.hasSecondFactor {
            let factors = SecondFactors(visit.database, secret: visit.site.secret)
            let used = try await entry.use(
                code: visit.form["code"] ?? "", of: member.id, from: visit.client.network, factors)
            guard used != nil else { return refused(visit, errand, "code", "access.code.wrong") }
        }
        if let hash = visit.sessionHash { try await StaffSessions(visit.database).authenticate(hash: hash) }
        visit.note("staff_login_again", member.id)
        return errand.response(visit)
    }

    private func refused(
        _ visit: Visit, _ errand: StaffErrand, _ field: String, _ message: TextKey
    ) -> Response {
        visit.note("staff_login_again_failed", visit.viewer.staff?.id)
        let problem = RefusedForm.Problem(field: field, message: visit.t(message))
        return Self.page(visit, errand, RefusedForm(values: [:], problems: [problem]))
    }

    private static func page(_ visit: Visit, _ errand: StaffErrand, _ refused: RefusedForm?) -> Response {
        let hasFactor = visit.viewer.staff?.hasSecondFactor ?? false
        let page = repeatedLogInPage(
            errand, refused, asksCode: hasFactor, csrf: visit.csrfToken, in: visit.phrases)
        return visit.staffPage(page, status: refused == nil ? .ok : .unprocessableContent)
    }
}

func repeatedLogInPage(
    _ errand: StaffErrand, _ refused: RefusedForm?, asksCode: Bool, csrf: String?, in phrases: Phrases
) -> Page {
    let password = FormField("password", label: phrases("admin.log_in.password"), from: refused)
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(textField(password, phrases, kind: .password, autocomplete: "current-password"))
        \(if: asksCode, codeField(refused, phrases, hint: phrases("access.code.hint")))
        \(errand.fields)\(button(phrases("access.again.submit")))
        """
    let content: HTML = """
        <p>\(phrases("access.again.lead"))</p>
        \(errand.notice(phrases))
        \(postForm(to: AdminAddresses.logInAgain(), csrf: csrf, style: .stacked, fields))
        """
    return Page(phrases("access.again.title"), content: content)
}
