import Postgres
import Synchronization
import Web

/// Reads the whole audit log and verifies that no row was changed, added or taken out.
public struct AuditChain: Sendable {
    private let database: Database
    private let key: SigningKey

    public init(_ database: Database, secret: Secret) {
        self.database = database
        key = AuditRow.key(secret)
    }

    /// The first row that is not as it was written.
    public struct Broken: Error, CustomStringConvertible {
        public enum Reason: Sendable {
            /// Its code fits neither its content nor the row before.
            case changed
            /// A copy of the head that is kept outside the database says otherwise.
            case unlikeCopy
            /// The log ends before a row that was there when its head was copied.
            case cutOff
        }

        public let row: Int64
        public let reason: Reason

        public var description: String {
            switch reason {
            case .changed:
                "The audit chain is broken at row \(row): it was changed, or the row before is gone."
            case .unlikeCopy: "Row \(row) of the audit log is not the one whose code was copied outside."
            case .cutOff: "The audit log is cut off: row \(row), whose code was copied outside, is gone."
            }
        }
    }

    /// What was read so far.
    private struct Progress {
        var last: AuditRow?
        var count = 0
        var heads: ArraySlice<AuditHead>
    }

    /// The number of rows, all of them in order and as the copies of the head say.
    ///
    /// - Parameter heads: copies kept outside the database; without them a log cut off at its end looks whole.
    /// - Throws: `Broken` with the first wrong row; `PostgresError`.
    public func verify(against heads: [AuditHead] = []) async throws -> Int {
        let state = Mutex(Progress(heads: heads.filter { $0.row > 0 }.sorted { $0.row < $1.row }[...]))
        let sql: SQL = "SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit ORDER BY id"
        try await database.stream(sql, batch: 2000) { rows in
            try state.withLock { progress in
                for row in rows { try check(try AuditRow(row), &progress) }
            }
        }
        return try state.withLock { progress in
            if let missing = progress.heads.first { throw Broken(row: missing.row, reason: .cutOff) }
            return progress.count
        }
    }

    private func check(_ row: AuditRow, _ progress: inout Progress) throws {
        guard row.follows(progress.last, key: key) else { throw Broken(row: row.id, reason: .changed) }
        while let head = progress.heads.first, head.row <= row.id {
            guard head.row == row.id, head.code == Hexadecimal.text(row.code) else {
                throw Broken(row: head.row, reason: .unlikeCopy)
            }
            progress.heads.removeFirst()
        }
        progress.last = row
        progress.count += 1
    }
}
