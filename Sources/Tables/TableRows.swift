/// Reads the rows of a table one by one, header included, whatever the file is.
public enum TableRows {
    /// - Parameters:
    ///   - sheet: of a workbook; without it the first that is not hidden. Text files have none.
    ///   - take: gets each row that holds something, in their order.
    public static func read(
        _ bytes: [UInt8], sheet: String? = nil, limits: TableLimits = TableLimits(),
        _ take: (TableRow) throws(TableProblem) -> Void
    ) throws(TableProblem) {
        guard bytes.count <= limits.bytes else {
            throw TableProblem(.tooLarge, limit: limits.bytes / 1_048_576)
        }
        var meter = TableMeter(limits)
        switch TableFormat.recognize(bytes) {
        case .workbook: try WorkbookRows.read(bytes, sheet: sheet, &meter, take)
        case .text: try TextRows.read(bytes, &meter, take)
        case .oldOrLocked: throw TableProblem(.oldOrLocked)
        case .none: throw TableProblem(.noTable)
        }
    }
}
