import Postgres

/// Days go to the database as text, `2026-11-21`; the statement casts them: `\(day)::date`.
extension CivilDate: SQLCodable {
    public static var sqlType: SQLType { String.sqlType }
    public var sqlBytes: [UInt8]? { iso8601.sqlBytes }

    public init?(sql cell: SQLCell) {
        let parts = cell.string.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(parts[0], parts[1], parts[2])
    }

    /// `2026-11-21`.
    public var iso8601: String {
        func padded(_ number: Int, _ length: Int) -> String {
            String(repeating: "0", count: max(0, length - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
