import Postgres

/// Reads the audit log.
public struct AuditLog: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// One page of the log, newest first; `before` is the last id of the page before.
    public func newest(
        _ filter: AuditFilter = AuditFilter(), before: Int64? = nil, limit: Int
    ) async throws -> [AuditRow] {
        try await database.all(
            """
            SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit
            WHERE id < \(before ?? .max) AND \(filter.condition) ORDER BY id DESC LIMIT \(limit)
            """)
    }

    /// Everybody who ever acted.
    public func actors() async throws -> Set<StaffID> {
        // Jumps from one id to the next in the index, however long the log is.
        Set(
            try await database.values(
                """
                WITH RECURSIVE actor AS (
                    (SELECT staff_id FROM audit WHERE staff_id IS NOT NULL ORDER BY staff_id LIMIT 1)
                    UNION ALL
                    SELECT (SELECT a.staff_id FROM audit a WHERE a.staff_id > actor.staff_id
                            ORDER BY a.staff_id LIMIT 1)
                    FROM actor WHERE actor.staff_id IS NOT NULL)
                SELECT staff_id FROM actor WHERE staff_id IS NOT NULL
                """))
    }

    /// All rows that fit, oldest first, in constant memory.
    public static func stream(
        _ filter: AuditFilter, from database: Database, _ each: @Sendable ([AuditRow]) async throws -> Void
    ) async throws {
        let sql: SQL = """
            SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit
            WHERE \(filter.condition) ORDER BY id
            """
        try await database.stream(sql, batch: 1000) { try await each(try $0.map(AuditRow.init)) }
    }
}
