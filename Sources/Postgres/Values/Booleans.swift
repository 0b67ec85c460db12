extension Bool: SQLCodable {
    public static var sqlType: SQLType { .boolean }
    public var sqlBytes: [UInt8]? { [self ? 1 : 0] }

    public init?(sql cell: SQLCell) {
        guard cell.bytes.count == 1 else { return nil }
        switch cell.bytes[0] {
        case UInt8(ascii: "t"): self = true
        case UInt8(ascii: "f"): self = false
        default: return nil
        }
    }
}
