import Foundation

extension UUID: SQLCodable {
    public static var sqlType: SQLType { .uuid }
    public var sqlBytes: [UInt8]? { withUnsafeBytes(of: uuid) { Array($0) } }
    public init?(sql cell: SQLCell) { self.init(uuidString: cell.string) }
}
