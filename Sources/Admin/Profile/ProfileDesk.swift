import Accounts
import Civic
import HTTPServer
import Pages
import Web

/// The page of one's own account, and one's own password.
struct ProfileDesk: Sendable {
    let entry: StaffEntry

    @Sendable func page(_ visit: Visit) async throws -> Response {
        try await Self.page(visit, nil)
    }

    @Sendable func changePassword(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let password = visit.form["password"] ?? ""
        guard
            try await entry.isPassword(
                visit.form["current_password"] ?? "", of: member.id, from: visit.client.network,
                in: visit.database)
        else { return try await Self.refused(visit, "current_password", "access.profile.wrong_password") }
        if let problem = entry.problem(withNew: password) {
            return try await Self.refused(visit, "password", problem)
        }
        let hash = try await entry.hash(password)
        try await visit.database.transaction { transaction in
            try await StaffAccounts(transaction).setPassword(hash, of: member.id)
            // Whoever knew the old password may be in with it.
            if let own = visit.sessionHash {
                try await StaffSessions(transaction).closeOthers(of: member.id, than: own)
                // The password alone is no log-in where a second factor is set up.
                if !member.hasSecondFactor { try await StaffSessions(transaction).authenticate(hash: own) }
            }
            try await visit.record("staff.password", member.id, in: transaction)
        }
        visit.note("staff_password_changed", member.id)
        return visit.seeOther(AdminAddresses.profile(), Flash(.success, "access.profile.password_done"))
    }

    private static func refused(
        _ visit: Visit, _ field: String, _ message: TextKey
    ) async throws -> Response {
        let problem = RefusedForm.Problem(field: field, message: visit.t(message))
        return try await page(visit, RefusedForm(values: [:], problems: [problem]))
    }

    private static func page(_ visit: Visit, _ refused: RefusedForm?) async throws -> Response {
        let member = try visit.member()
        let accounts = StaffAccounts(visit.database)
        guard let record = try await accounts.find(member.id) else { throw WebError.notFound }
        let factors = SecondFactors(visit.database, secret: visit.site.secret)
        let sessions = StaffSessions(visit.database, idleMinutes: visit.site.staffRules.idleMinutes)
        let model = ProfileModel(
            record: record, rights: try await RightsText(visit).text(of: record.member),
            codesLeft: try await factors.codesLeft(of: member.id),
            needsFactor: visit.site.staffRules.requiresSecondFactor,
            sessions: try await sessions.list(of: member.id, own: visit.sessionHash), now: visit.now)
        return visit.staffPage(
            profilePage(model, refused, csrf: visit.csrfToken, in: visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}
