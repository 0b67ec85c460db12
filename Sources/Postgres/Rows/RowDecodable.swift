/// A value made from one row.
public protocol RowDecodable: Sendable {
    /// Reads the columns it needs.
    ///
    /// - Throws: `ColumnError` for a column that is missing or can't be read.
    init(_ row: Row) throws
}
