extension String: SQLCodable {
    public static var sqlType: SQLType { .text }

    /// Binary text is its UTF-8: a NUL in it is refused by the server (22021) instead of cutting the text.
    public var sqlBytes: [UInt8]? { Array(utf8) }

    public init?(sql cell: SQLCell) { self = cell.string }
}

extension Substring: SQLEncodable {
    public static var sqlType: SQLType { .text }
    public var sqlBytes: [UInt8]? { Array(utf8) }
}
