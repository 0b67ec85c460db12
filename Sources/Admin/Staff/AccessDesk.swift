import Accounts
import Civic
import HTTPServer
import Postgres
import Web

/// Takes a member's access away and gives it back: account, link and second factor.
enum AccessDesk {
    @Sendable static func disable(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try visit.requireRecentLogIn()
        if id == (try visit.member()).id { return try await StaffDesk.refused(visit, id, "access.staff.own") }
        do {
            try await act(visit, id, "staff.disabling") { transaction in
                let accounts = StaffAccounts(transaction)
                if try await accounts.isLastAdmin(id) { throw LastAdmin() }
                try await accounts.setDisabled(true, id)
            }
        } catch is LastAdmin {
            return try await StaffDesk.refused(visit, id, "access.staff.last_admin")
        }
        return done(visit, id, "staff_disabled", "access.staff.disabled_done")
    }

    @Sendable static func enable(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try visit.requireRecentLogIn()
        try await act(visit, id, "staff.enabling") { try await StaffAccounts($0).setDisabled(false, id) }
        return done(visit, id, "staff_enabled", "access.staff.enabled_done")
    }

    /// For whoever has lost the phone; their sessions end, so that nobody stays in without a second factor.
    @Sendable static func resetFactor(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try visit.requireRecentLogIn()
        if id == (try visit.member()).id { return visit.seeOther(AdminAddresses.profile()) }
        try await act(visit, id, "staff.second_factor_reset") { transaction in
            try await SecondFactors(transaction, secret: visit.site.secret).remove(of: id)
            try await StaffSessions(transaction).closeAll(of: id)
        }
        return done(visit, id, "staff_second_factor_reset", "access.staff.factor_done")
    }

    /// A new link to choose a password.
    @Sendable static func renewLink(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try visit.requireRecentLogIn()
        guard let record = try await StaffAccounts(visit.database).find(id) else { throw WebError.notFound }
        guard record.disabledAt == nil else {
            return try await StaffDesk.refused(visit, id, "access.staff.is_disabled")
        }
        let invitation = try await visit.database.transaction { transaction in
            let link = try await StaffAccounts(transaction).link(for: id)
            try await visit.record("staff.link", id, in: transaction)
            return try await Invitation.send(link, to: record, visit, in: transaction)
        }
        visit.note("staff_link_made", visit.viewer.staff?.id, subject: "staff/\(id)")
        return visit.staffPage(invitationPage(invitation, in: visit.phrases))
    }

    private static func act(
        _ visit: Visit, _ id: StaffID, _ name: String,
        _ work: @Sendable (Transaction) async throws -> Void
    ) async throws {
        try await visit.database.transaction { transaction in
            guard try await StaffAccounts(transaction).find(id) != nil else { throw WebError.notFound }
            try await work(transaction)
            try await visit.record(name, id, in: transaction)
        }
    }

    private static func done(_ visit: Visit, _ id: StaffID, _ kind: String, _ message: String) -> Response {
        visit.note(kind, visit.viewer.staff?.id, subject: "staff/\(id)")
        return visit.seeOther(AdminAddresses.staffMember(id), Flash(.success, message))
    }
}
