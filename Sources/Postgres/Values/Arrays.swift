extension Array: SQLEncodable where Element: SQLEncodable {
    public static var sqlType: SQLType { Element.sqlType.array }

    /// One dimension in the binary format of `array_recv`: header, then each element with its length.
    public var sqlBytes: [UInt8]? {
        let elements = map(\.sqlBytes)
        let hasNull: Int32 = elements.contains { $0 == nil } ? 1 : 0
        var bytes = Int32(isEmpty ? 0 : 1).networkBytes + hasNull.networkBytes
        bytes += Element.sqlType.oid.networkBytes
        guard !isEmpty else { return bytes }
        bytes += Int32(count).networkBytes + Int32(1).networkBytes
        for element in elements {
            bytes += Int32(element?.count ?? -1).networkBytes
            bytes += element ?? []
        }
        return bytes
    }
}

extension Array: SQLDecodable where Element: SQLDecodable {
    /// Reads one dimension of the text form `{1,NULL,"two, \"quoted\""}`.
    public init?(sql cell: SQLCell) {
        var reader = ArrayReader(bytes: cell.bytes)
        guard let texts = reader.elements() else { return nil }
        self = []
        reserveCapacity(texts.count)
        for text in texts {
            let element = text.map { $0.withUnsafeBufferPointer { Element(sql: SQLCell(bytes: $0)) } }
            guard let element = element ?? Element.sqlNull else { return nil }
            append(element)
        }
    }
}
