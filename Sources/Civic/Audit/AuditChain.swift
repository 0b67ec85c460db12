import Postgres
import Synchronization
import Web

/// Reads the whole audit log and verifies that no row was changed, added or taken out.
public struct AuditChain: Sendable {
    private let database: Database
    private let secret: Secret

    public init(_ database: Database, secret: Secret) {
        self.database = database
        self.secret = secret
    }

    /// The first row that does not follow from the one before.
    public struct Broken: Error, CustomStringConvertible {
        public let row: Int64

        public var description: String { "The audit chain is broken at row \(row)." }
    }

    /// The number of rows, all of them in order.
    ///
    /// - Throws: `Broken`; a chain cut off at its end shows only against the copy of its head kept outside.
    public func verify() async throws -> Int {
        let state = Mutex<(last: AuditRow?, count: Int)>((nil, 0))
        let sql: SQL = "SELECT id, at, staff_id, act, subject_kind, subject_id, code FROM audit ORDER BY id"
        try await database.stream(sql, batch: 1000) { rows in
            for row in try rows.map({ try AuditRow($0) }) {
                try state.withLock { state in
                    guard row.follows(state.last, secret: secret) else { throw Broken(row: row.id) }
                    state = (row, state.count + 1)
                }
            }
        }
        return state.withLock { $0.count }
    }
}
