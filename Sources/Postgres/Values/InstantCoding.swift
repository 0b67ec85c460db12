extension Instant: SQLCodable {
    public static var sqlType: SQLType { .timestampWithTimeZone }

    /// PostgreSQL counts from 2000-01-01T00:00:00Z.
    static let postgresEpoch: Int64 = 946_684_800_000_000

    public var sqlBytes: [UInt8]? { (microseconds - Self.postgresEpoch).networkBytes }

    /// Reads `2026-11-21 02:44:51.123456+00` (DateStyle ISO and time zone UTC, set for each connection).
    public init?(sql cell: SQLCell) {
        var reader = DigitReader(bytes: cell.bytes)
        guard let year = reader.digits(4...6), reader.skip("-"),
            let month = reader.digits(2...2), (1...12).contains(month), reader.skip("-"),
            let day = reader.digits(2...2), reader.skip(" "),
            let hour = reader.digits(2...2), reader.skip(":"),
            let minute = reader.digits(2...2), reader.skip(":"),
            let second = reader.digits(2...2)
        else { return nil }
        let fraction = reader.skip(".") ? reader.fraction() : 0
        guard let fraction, reader.isAtEnd || (reader.skip("+00") && reader.isAtEnd) else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
        microseconds = seconds * 1_000_000 + fraction
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; years are counted from March.
private func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
    let yearFromMarch = month > 2 ? year : year - 1
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
}
