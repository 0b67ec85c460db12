import Postgres

/// Mails that were given up, until the outbox forgets them.
public struct FailedMails: WaitingSource {
    public init() {}

    public func waiting(
        at now: Instant, for scope: StaffScope, in database: any Queryable
    ) async throws -> [Waiting] {
        // Mails belong to no consultation.
        guard scope == .all else { return [] }
        let rows = try await database.rows(
            "SELECT count(*) AS mails, min(failed_at) AS since FROM outbox WHERE failed_at IS NOT NULL")
        return try rows.map { Waiting(.mails, try $0.decode("mails"), since: try $0.decode("since")) }
    }
}
