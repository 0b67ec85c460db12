/// A workbook of Excel or of a program that writes the same form (XLSX, ECMA-376).
enum WorkbookRows {
    static func read(
        _ bytes: [UInt8], sheet: String?, _ meter: inout TableMeter,
        _ take: (TableRow) throws(TableProblem) -> Void
    ) throws(TableProblem) {
        let archive = try WorkbookArchive(bytes, unpackedBytes: meter.limits.unpackedBytes)
        let outline = try WorkbookOutline(archive)
        let part = try outline.sheet(sheet).part
        let values = CellValue(
            texts: try SharedTexts(archive, outline.sharedTexts, &meter),
            styles: try CellStyles(archive, outline.styles, &meter),
            dates: SerialDate(from1904: outline.countsFrom1904))
        guard let reader = try PartReader(archive, part) else { throw TableProblem(.damaged) }
        var sheet = SheetReader(values: values)
        try sheet.read(reader, &meter, take)
    }
}
