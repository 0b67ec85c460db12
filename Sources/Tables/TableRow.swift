/// A row with at least one cell that holds something.
public struct TableRow: Sendable, Equatable {
    /// The row as the office program numbers it, counted from 1, blank rows and header included.
    public let number: Int
    /// From the first column to the last that holds something.
    public let cells: [TableCell]

    public init(number: Int, cells: [TableCell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of a column, counted from 0; empty behind the last.
    public subscript(_ column: Int) -> TableCell {
        cells.indices.contains(column) ? cells[column] : .empty
    }
}
