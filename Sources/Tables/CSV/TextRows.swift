/// Comma-separated text (RFC 4180), as Excel, LibreOffice and scripts write it.
enum TextRows {
    static func read(
        _ bytes: [UInt8], _ meter: inout TableMeter, _ take: (TableRow) throws(TableProblem) -> Void
    ) throws(TableProblem) {
        let text = try TableText.utf8(of: bytes)
        var records = TextRecords(text, separator: Separator.guess(text))
        var number = 0
        while let fields = try records.next() {
            number += 1
            try meter.tick()
            var cells = fields.map(TableCell.filled)
            while cells.last == .empty { cells.removeLast() }
            for (column, cell) in cells.enumerated() where cell != .empty {
                try meter.count(cell: cell, row: number, column: column)
            }
            if !cells.isEmpty { try take(TableRow(number: number, cells: cells)) }
        }
    }
}
