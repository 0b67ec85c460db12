/// A table out of a file: its header and the rows below it.
public struct Table: Sendable, Equatable {
    public let header: TableHeader
    public let rows: [TableRow]

    /// - Throws: `TableProblem` with the row where there is one.
    ///
    /// Takes seconds for a large workbook: never on an event loop.
    public static func read(
        _ bytes: [UInt8], sheet: String? = nil, limits: TableLimits = TableLimits()
    ) throws(TableProblem) -> Table {
        var header: TableHeader?
        var rows: [TableRow] = []
        try TableRows.read(bytes, sheet: sheet, limits: limits) { row throws(TableProblem) in
            if header == nil { header = TableHeader(row) } else { rows.append(row) }
        }
        guard let header else { throw TableProblem(.empty) }
        return Table(header: header, rows: rows)
    }

    /// The cell of a row below a name of the header; empty where the table has no such column.
    public func cell(_ row: TableRow, _ column: String) -> TableCell {
        header.position(of: column).map { row[$0] } ?? .empty
    }
}
