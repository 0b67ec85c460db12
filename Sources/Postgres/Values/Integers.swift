extension FixedWidthInteger {
    /// The bytes in network order, as PostgreSQL's binary format wants them.
    var networkBytes: [UInt8] {
        withUnsafeBytes(of: bigEndian) { Array($0) }
    }

    /// Reads `-?[0-9]+`; nil for anything else and for numbers too large.
    init?(decimal bytes: UnsafeBufferPointer<UInt8>) {
        let negative = bytes.first == UInt8(ascii: "-")
        var value: Self = 0
        guard bytes.count > (negative ? 1 : 0) else { return nil }
        for byte in bytes[(negative ? 1 : 0)...] {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (tenfold, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (next, alsoTooLarge) =
                negative
                ? tenfold.subtractingReportingOverflow(Self(digit))
                : tenfold.addingReportingOverflow(Self(digit))
            guard !tooLarge, !alsoTooLarge else { return nil }
            value = next
        }
        self = value
    }
}

extension Int: SQLCodable {
    public static var sqlType: SQLType { .bigint }
    public var sqlBytes: [UInt8]? { Int64(self).networkBytes }
    public init?(sql cell: SQLCell) { self.init(decimal: cell.bytes) }
}

extension Int64: SQLCodable {
    public static var sqlType: SQLType { .bigint }
    public var sqlBytes: [UInt8]? { networkBytes }
    public init?(sql cell: SQLCell) { self.init(decimal: cell.bytes) }
}

extension Int32: SQLCodable {
    public static var sqlType: SQLType { .integer }
    public var sqlBytes: [UInt8]? { networkBytes }
    public init?(sql cell: SQLCell) { self.init(decimal: cell.bytes) }
}

extension Int16: SQLCodable {
    public static var sqlType: SQLType { .smallint }
    public var sqlBytes: [UInt8]? { networkBytes }
    public init?(sql cell: SQLCell) { self.init(decimal: cell.bytes) }
}
