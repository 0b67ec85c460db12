extension PostgresError: CustomStringConvertible {
    public var description: String {
        var parts = ["PostgreSQL error \(sqlState)"]
        if let constraint { parts.append("constraint \(constraint)") }
        if let table { parts.append("table \(table)") }
        if let column { parts.append("column \(column)") }
        if messageHasNoValues { parts.append(unsafeMessage) }
        if let statement { parts.append("in: \(statement.prefix(300))") }
        return parts.joined(separator: ", ")
    }

    /// These classes speak of connections, names, roles and resources; values occur in the others
    /// (22 data, 23 constraints, P0 raised by functions).
    private var messageHasNoValues: Bool {
        ["08", "0A", "25", "28", "3D", "3F", "40", "42", "53", "54", "55", "57", "58", "TM"]
            .contains { sqlState.hasPrefix($0) }
    }
}
