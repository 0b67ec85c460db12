/// A refusal by the server or a failure of the connection to it.
///
/// Its description has codes and places only: values of people never reach a log through it.
public struct PostgresError: Error, Sendable {
    /// The five characters of SQLSTATE (PostgreSQL manual, appendix A).
    public var sqlState: String
    public var constraint: String?
    public var schema: String?
    public var table: String?
    public var column: String?
    /// The statement with `$1` … in place of its values.
    public var statement: String?
    /// The server's details, which usually quote values: for a person at a terminal, never for a log.
    public var detail: String?
    /// The server's own words, which may quote values: for a person at a terminal, never for a log.
    public var unsafeMessage: String

    public init(sqlState: String, message: String) {
        self.sqlState = sqlState
        unsafeMessage = message
    }

    /// Whether a row with the same key exists already, by the constraint's name or by any.
    public func isUniqueViolation(of constraint: String? = nil) -> Bool {
        sqlState == "23505" && (constraint == nil || constraint == self.constraint)
    }

    /// Whether a row that was referred to doesn't exist.
    public func isForeignKeyViolation(of constraint: String? = nil) -> Bool {
        sqlState == "23503" && (constraint == nil || constraint == self.constraint)
    }

    /// Whether the connection broke or the server was going down: nobody knows if the statement took effect.
    public var isConnectionFailure: Bool {
        sqlState.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(sqlState)
    }

    /// Whether the statement ran longer than its time-out or was canceled.
    public var isCanceled: Bool { sqlState == "57014" }
}
