/// A value that can be bound in a statement.
///
/// Types whose raw value is bindable conform by declaring it: `enum Stance: String, SQLEncodable`.
public protocol SQLEncodable {
    static var sqlType: SQLType { get }

    /// The value in the type's binary format; nil is NULL.
    var sqlBytes: [UInt8]? { get }
}

/// A value that goes both ways between Swift and PostgreSQL.
public typealias SQLCodable = SQLEncodable & SQLDecodable

extension SQLEncodable where Self: RawRepresentable, RawValue: SQLEncodable {
    public static var sqlType: SQLType { RawValue.sqlType }
    public var sqlBytes: [UInt8]? { rawValue.sqlBytes }
}

extension Optional: SQLEncodable where Wrapped: SQLEncodable {
    public static var sqlType: SQLType { Wrapped.sqlType }
    public var sqlBytes: [UInt8]? { self?.sqlBytes }
}
