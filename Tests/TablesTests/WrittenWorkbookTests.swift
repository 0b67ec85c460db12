import CXLSXWriter
import Testing

@testable import Tables

@Suite("Workbooks of a writer become tables")
struct WrittenWorkbookTests {
    @Test("texts, numbers, booleans, days, times, formulas and blanks")
    func cells() throws {
        let bytes = try WrittenWorkbook.bytes([
            (
                "意見",
                { book, sheet in
                    worksheet_write_string(sheet, 0, 0, "受付日", nil)
                    worksheet_write_string(sheet, 0, 1, "意見", nil)
                    worksheet_write_string(sheet, 0, 2, "人数", nil)
                    worksheet_write_number(sheet, 2, 0, 46_347, WrittenWorkbook.format(book, "yyyy/m/d"))
                    worksheet_write_string(sheet, 2, 1, "=1+1 ではない\n二行目", nil)
                    worksheet_write_number(sheet, 2, 2, 12, nil)
                    worksheet_write_boolean(sheet, 3, 0, 1, nil)
                    worksheet_write_formula_num(sheet, 3, 1, "=A1*2", nil, 2.5)
                    worksheet_write_formula_str(sheet, 3, 2, "=A1&\"\"", nil, "結果")
                    let japanese = WrittenWorkbook.format(book, "[$-411]ggge\"年\"m\"月\"d\"日\"")
                    worksheet_write_number(sheet, 4, 0, 46_347.4375, japanese)
                    worksheet_write_number(sheet, 4, 1, 0.4375, WrittenWorkbook.format(book, "h:mm"))
                    worksheet_write_blank(sheet, 4, 300, japanese)
                }
            )
        ])
        let table = try Table.read(bytes)
        #expect(table.header.names == ["受付日", "意見", "人数"])
        #expect(table.rows.map(\.number) == [3, 4, 5])
        let day = TableMoment(year: 2026, month: 11, day: 21, seconds: nil)
        #expect(table.rows[0].cells == [.moment(day), .text("=1+1 ではない\n二行目"), .number(12)])
        #expect(table.rows[1].cells == [.boolean(true), .number(2.5), .text("結果")])
        #expect(table.rows[2].cells.map(\.text) == ["2026-11-21 10:30", "10:30"])
    }

    @Test("the first sheet, or one by its name")
    func sheets() throws {
        let bytes = try WrittenWorkbook.bytes(
            ["説明", "入力"].map { name in
                (name, { _, sheet in worksheet_write_string(sheet, 0, 0, name, nil) })
            })
        #expect(try Table.read(bytes).header.names == ["説明"])
        #expect(try Table.read(bytes, sheet: "入力").header.names == ["入力"])
        #expect(throws: TableProblem(.noSheet, name: "一覧")) { try Table.read(bytes, sheet: "一覧") }
    }

    @Test("a hidden first sheet is passed over")
    func hidden() throws {
        let bytes = try WrittenWorkbook.bytes([
            (
                "隠し",
                { _, sheet in
                    worksheet_write_string(sheet, 0, 0, "a", nil)
                    worksheet_hide(sheet)
                }
            ),
            (
                "表",
                { _, sheet in
                    worksheet_write_string(sheet, 0, 0, "b", nil)
                    worksheet_activate(sheet)
                    worksheet_set_first_sheet(sheet)
                }
            ),
        ])
        #expect(try Table.read(bytes).header.names == ["b"])
    }

    @Test("signs that XML has no way for come back as they were")
    func escapes() throws {
        let bytes = try WrittenWorkbook.bytes([
            (
                "表",
                { _, sheet in
                    worksheet_write_string(sheet, 0, 0, "a", nil)
                    worksheet_write_string(sheet, 1, 0, "tab\tbell\u{07} _x _ ＜＆＞<&>", nil)
                }
            )
        ])
        #expect(try Table.read(bytes).rows[0][0] == .text("tab\tbell\u{07} _x _ ＜＆＞<&>"))
    }

    @Test("a hundred thousand cells come row by row")
    func large() throws {
        let bytes = try WrittenWorkbook.bytes([
            (
                "表",
                { _, sheet in
                    for row in 0..<20_000 as Range<UInt32> {
                        for column in 0..<5 as Range<UInt16> {
                            worksheet_write_number(sheet, row, column, Double(row), nil)
                        }
                    }
                }
            )
        ])
        var sum = 0
        try TableRows.read(bytes) { row throws(TableProblem) in sum += row.cells.count }
        #expect(sum == 100_000)
    }
}
