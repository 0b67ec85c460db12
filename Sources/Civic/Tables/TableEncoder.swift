/// Turns records into the bytes of a file, piece by piece, so that no export ever stands in memory whole.
public protocol TableEncoder: Sendable {
    /// What the file begins with.
    mutating func start() -> [UInt8]
    /// The next records.
    mutating func encode(_ records: [[ExportCell]]) -> [UInt8]
    /// What the file ends with; a file without it was cut off.
    mutating func end() -> [UInt8]
}
