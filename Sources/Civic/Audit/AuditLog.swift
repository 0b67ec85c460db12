import Postgres

/// Reads the audit log.
public struct AuditLog: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// One page of the log, newest first; `before` is the last id of the page before.
    public func newest(before: Int64? = nil, limit: Int) async throws -> [AuditRow] {
        try await database.all(
            """
            SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit
            WHERE id < \(before ?? .max) ORDER BY id DESC LIMIT \(limit)
            """)
    }
}
