extension PostgresError {
    /// No connection became free, or none could be made, within the pool's time-out.
    static func poolTimeout(_ cause: String?) -> PostgresError {
        PostgresError(
            sqlState: "TM001", message: cause ?? "no connection became free within the waiting time")
    }

    /// The database object was closed before.
    static let closed = PostgresError(sqlState: "TM002", message: "the database connection is closed")

    /// The pool's waiting time passed; a page may say "busy, try again".
    public var isPoolTimeout: Bool { sqlState == "TM001" }

    /// The connection failed in the words of libpq.
    static func connectionFailure(_ message: String) -> PostgresError {
        PostgresError(sqlState: "08006", message: message)
    }
}
