/// A sheet of a workbook before its rows.
struct WorkbookSheet: Sendable {
    let name: String
    let columns: [WorkbookColumn]
    /// Lines above the table, such as a title; data for machines has none (machine-readability rule L1-04).
    var lead: [String] = []
    /// Stands at the top of each printed page; empty for none.
    var pageTitle = ""
    /// The values to choose from in a column, by its place.
    var choices: [Int: [String]] = [:]
    /// In points; higher where people still have to write.
    var lowestRow = 0.0
    /// Widths are for paper, with rules around all cells.
    var isForPaper = false
}

/// A column of a workbook; the width is in characters of Latin text.
struct WorkbookColumn: Sendable {
    let name: String
    let width: Double
}
