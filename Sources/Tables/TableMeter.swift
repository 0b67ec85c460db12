/// Counts what a reading takes, against its limits.
struct TableMeter {
    let limits: TableLimits
    private let end: ContinuousClock.Instant
    private var cells = 0
    private var ticks = 0

    init(_ limits: TableLimits) {
        self.limits = limits
        end = .now.advanced(by: limits.time)
    }

    /// A cell that holds something.
    mutating func count(cell: TableCell, row: Int, column: Int) throws(TableProblem) {
        cells += 1
        guard row <= limits.rows else { throw TableProblem(.tooManyRows, limit: limits.rows) }
        guard column < limits.columns else {
            throw TableProblem(.tooManyColumns, row: row, limit: limits.columns)
        }
        guard cells <= limits.cells else { throw TableProblem(.tooManyCells, limit: limits.cells) }
        if case .text(let text) = cell, text.utf8.count > limits.cellBytes {
            throw TableProblem(.cellTooLong, row: row, limit: limits.cellBytes)
        }
    }

    /// Called for each small step; looks at the clock now and then.
    mutating func tick() throws(TableProblem) {
        ticks &+= 1
        if ticks & 0x3FF == 0, ContinuousClock.now > end { throw TableProblem(.tookTooLong) }
    }
}
