import Postgres
import Web

/// The append-only record of what staff did: ids only, chained by HMAC so that a row taken out shows.
public enum Audit {
    /// One act to be recorded.
    public struct Entry: Sendable {
        /// Nil for the command line.
        public let staffID: StaffID?
        /// Name of the act, such as `comment.hiding`.
        public let act: String
        public let subject: Subject?

        public init(staffID: StaffID?, act: String, subject: Subject? = nil) {
            self.staffID = staffID
            self.act = act
            self.subject = subject
        }
    }

    /// Adds a row as part of the transaction; rows are made one after another, so that each knows the one before.
    public static func record(_ entry: Entry, in transaction: Transaction, secret: Secret) async throws {
        try await transaction.execute("SELECT pg_advisory_xact_lock(hashtext('tomoni.audit'))")
        let last: AuditRow? = try await transaction.first(
            "SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit ORDER BY id DESC LIMIT 1"
        )
        let row = AuditRow(entry, after: last, at: Instant.now, secret: secret)
        try await transaction.execute(
            """
            INSERT INTO audit (id, at, staff_id, act, subject_kind, subject_id, code)
            VALUES (\(row.id), \(row.at), \(row.staffID), \(row.act), \(row.subjectKind), \(row.subjectID),
                    \(Bytes(row.code)))
            """)
    }
}
