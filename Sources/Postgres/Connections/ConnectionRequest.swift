/// One statement on its way through a connection; touched by the connection's loop only.
final class ConnectionRequest: @unchecked Sendable {
    enum Mode {
        /// Prepared once a connection, then executed by name.
        case prepared
        /// Sent as it is, for statements that are rare or must not be cached.
        case once
        /// Several statements in one text without values, as in a migration file.
        case script
    }

    let sql: SQL
    let mode: Mode
    let complete: (Result<SQLResult, any Error>) -> Void
    var isCanceled = false
    /// A canceling call that has been made for this statement.
    var cancelation: Cancelation?
    /// Whether the statement was sent a second time because its plan had become invalid.
    var isRetried = false

    enum Cancelation {
        case underway
        case done
    }

    init(_ sql: SQL, mode: Mode, complete: @escaping (Result<SQLResult, any Error>) -> Void) {
        self.sql = sql
        self.mode = mode
        self.complete = complete
    }
}
