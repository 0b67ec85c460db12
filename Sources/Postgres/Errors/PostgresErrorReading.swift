import CPostgres

extension PostgresError {
    /// Reads the fields of a failed result.
    init(result: OpaquePointer, statement: SQL?) {
        func field(_ code: Character) -> String? {
            guard let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii)) else {
                return nil
            }
            return String(cString: text)
        }
        let message = field("M") ?? PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
        // An error that libpq found itself, such as a lost connection, has no code.
        self.init(sqlState: field("C") ?? "08006", message: message)
        schema = field("s")
        table = field("t")
        column = field("c")
        constraint = field("n")
        detail = field("D")
        self.statement = statement?.text
    }
}
