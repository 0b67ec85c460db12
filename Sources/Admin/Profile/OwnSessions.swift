import Accounts
import Civic
import HTTPServer
import Web

/// Ends one's own sessions, as on a computer one forgot to log out of.
enum OwnSessions {
    @Sendable static func end(_ visit: Visit, _ id: StaffSessionID) async throws -> Response {
        let member = try visit.member()
        let ended = try await visit.database.transaction { transaction in
            let ended = try await StaffSessions(transaction).close(id, of: member.id)
            if ended { try await visit.record("staff.session_end", member.id, in: transaction) }
            return ended
        }
        guard ended else { throw WebError.notFound }
        return done(visit, member)
    }

    @Sendable static func endOthers(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        guard let own = visit.sessionHash else { throw WebError.forbidden }
        try await visit.database.transaction { transaction in
            try await StaffSessions(transaction).closeOthers(of: member.id, than: own)
            try await visit.record("staff.session_end", member.id, in: transaction)
        }
        return done(visit, member)
    }

    private static func done(_ visit: Visit, _ member: StaffMember) -> Response {
        visit.note("staff_session_ended", member.id)
        return visit.seeOther(AdminAddresses.profile(), Flash(.success, "access.profile.session_done"))
    }
}
