/// A type of PostgreSQL by its object id, with the id of its array type (pg_type.dat of PostgreSQL).
public struct SQLType: Sendable, Hashable {
    let oid: UInt32
    /// 0 where arrays are not bound.
    let arrayOID: UInt32

    public static let boolean = SQLType(oid: 16, arrayOID: 1000)
    public static let bytes = SQLType(oid: 17, arrayOID: 1001)
    public static let bigint = SQLType(oid: 20, arrayOID: 1016)
    public static let smallint = SQLType(oid: 21, arrayOID: 1005)
    public static let integer = SQLType(oid: 23, arrayOID: 1007)
    public static let text = SQLType(oid: 25, arrayOID: 1009)
    public static let double = SQLType(oid: 701, arrayOID: 1022)
    public static let timestampWithTimeZone = SQLType(oid: 1184, arrayOID: 1185)
    public static let uuid = SQLType(oid: 2950, arrayOID: 2951)

    var array: SQLType { SQLType(oid: arrayOID, arrayOID: 0) }
}
