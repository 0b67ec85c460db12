/// One value on its way to the server, in PostgreSQL's binary format.
struct Binding: Sendable {
    let type: UInt32
    /// nil is NULL.
    let bytes: [UInt8]?

    init<Value: SQLEncodable>(_ value: Value) {
        type = Value.sqlType.oid
        bytes = value.sqlBytes
    }
}
