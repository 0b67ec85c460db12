extension Double: SQLCodable {
    public static var sqlType: SQLType { .double }
    public var sqlBytes: [UInt8]? { bitPattern.networkBytes }

    /// Reads any number PostgreSQL prints, `NaN` and `Infinity` too.
    public init?(sql cell: SQLCell) { self.init(cell.string) }
}
