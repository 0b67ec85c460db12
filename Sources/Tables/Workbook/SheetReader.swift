/// Reads the cells of a sheet row by row, as they come out of the archive.
struct SheetReader {
    let values: CellValue

    private var row = 0
    private var column = -1
    private var cells: [TableCell] = []
    private var kind = ""
    private var style = 0
    private var value = ""
    private var isInValue = false
    private var isInline = false
    private var inline = RichText()

    init(values: CellValue) {
        self.values = values
    }

    mutating func read(
        _ reader: PartReader, _ meter: inout TableMeter, _ take: (TableRow) throws(TableProblem) -> Void
    ) throws(TableProblem) {
        while let event = try reader.next() {
            try meter.tick()
            if isInline { inline.take(event) }
            switch event {
            case .start("row"): beginRow(reader)
            case .end("row"):
                if !cells.isEmpty { try take(TableRow(number: row, cells: cells)) }
            case .start("c"): beginCell(reader)
            case .start("v"): isInValue = true
            case .end("v"): isInValue = false
            case .start("is"): isInline = true
            case .end("is"): isInline = false
            case .text(let piece) where isInValue: value += piece
            case .end("c"): try endCell(&meter)
            case .end("sheetData"): return
            default: break
            }
        }
    }

    /// Rows and cells without a place of their own follow the one before.
    private mutating func beginRow(_ reader: PartReader) {
        row = reader.attributes()["r"].flatMap { Int($0) } ?? row + 1
        column = -1
        cells = []
    }

    private mutating func beginCell(_ reader: PartReader) {
        var place: Int?
        (kind, style, value) = ("", 0, "")
        reader.eachAttribute { name, text in
            guard name[0] != 0, name[1] == 0 else { return }
            switch name[0] {
            case UInt8(ascii: "r"): place = CellReference.column(text)
            case UInt8(ascii: "t"): kind = text
            case UInt8(ascii: "s"): style = Int(text) ?? 0
            default: break
            }
        }
        column = place ?? column + 1
    }

    private mutating func endCell(_ meter: inout TableMeter) throws(TableProblem) {
        let cell: TableCell =
            kind == "inlineStr"
            ? .filled(inline.finish()) : try values.cell(kind: kind, style: style, value: value)
        // Cells that are only formatted reach far beyond the table.
        guard cell != .empty else { return }
        try meter.count(cell: cell, row: row, column: column)
        while cells.count < column { cells.append(.empty) }
        if cells.count == column { cells.append(cell) } else { cells[column] = cell }
    }
}
