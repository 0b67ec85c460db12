import Civic
import Postgres
import Web

/// Who is signed in on the admin listener: some time after the last request a session is over, and twelve hours
/// after the log-in in any case.
public struct StaffSessions: Sendable {
    let database: any Queryable
    let idle: Duration

    /// - Parameter idleMinutes: how long a session lasts without a request.
    public init(_ database: any Queryable, idleMinutes: Int = StaffRules().idleMinutes) {
        self.database = database
        idle = .seconds(idleMinutes * 60)
    }

    /// The member of staff who holds this token; nil when the session is over or the person was disabled.
    ///
    /// Moves the time of the last request at most once a minute.
    public func viewer(_ token: SessionToken) async throws -> StaffMember? {
        let hash = Bytes(token.hash)
        let found = try await database.rows(
            """
            SELECT \(StaffMember.columns), s.authenticated_at,
                s.seen_at < now() - interval '1 minute' AS is_stale
            FROM staff_session s JOIN staff_member m ON m.id = s.staff_id
            WHERE s.token_hash = \(hash) AND s.seen_at > \(Instant.now - idle)
                AND s.created_at > now() - interval '12 hours' AND m.disabled_at IS NULL
            """)
        guard let row = found.first else { return nil }
        if try row.decode("is_stale") {
            try await database.execute(
                """
                WITH seen AS (
                    UPDATE staff_session SET seen_at = now() WHERE token_hash = \(hash) RETURNING staff_id)
                UPDATE staff_member SET seen_at = now() WHERE id = (SELECT staff_id FROM seen)
                """)
        }
        return try StaffMember(row, authenticatedAt: try row.decode("authenticated_at"))
    }

    /// Opens a session with a new token; `client` is where the log-in came from.
    public func open(for member: StaffID, from client: String = "") async throws -> SessionToken {
        let token = SessionToken.random()
        try await database.execute(
            """
            WITH opened AS (
                INSERT INTO staff_session (token_hash, staff_id, client)
                VALUES (\(Bytes(token.hash)), \(member), \(client)) RETURNING staff_id)
            UPDATE staff_member SET seen_at = now() WHERE id = (SELECT staff_id FROM opened)
            """)
        return token
    }

    public func close(_ token: SessionToken) async throws {
        try await database.execute("DELETE FROM staff_session WHERE token_hash = \(Bytes(token.hash))")
    }

    /// The password was given again.
    public func authenticate(hash: [UInt8]) async throws {
        try await database.execute(
            "UPDATE staff_session SET authenticated_at = now() WHERE token_hash = \(Bytes(hash))")
    }

    public func closeAll(of member: StaffID) async throws {
        try await database.execute("DELETE FROM staff_session WHERE staff_id = \(member)")
    }
}
