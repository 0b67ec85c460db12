import Testing

@testable import Tables

@Suite("Workbooks of other programs become tables")
struct HandMadeWorkbookTests {
    @Test("readings above kanji are no part of a text; runs of letters are joined")
    func richText() throws {
        let book = HandMadeWorkbook(
            rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>"#,
            sharedTexts: """
                <si><t>受付</t><rPh sb="0" eb="2"><t>ウケツケ</t></rPh><phoneticPr fontId="1"/></si>\
                <si><r><t xml:space="preserve">ご </t></r><r><rPr><b/></rPr><t>意見</t></r></si>
                """)
        #expect(try Table.read(book.bytes).header.names == ["受付", "ご 意見"])
    }

    @Test("escaped signs, and an underscore that is none")
    func escapes() {
        #expect(EscapedText.plain("a_x000D_\nb_x005F_x0041_c_x004_ _") == "a\nb_x0041_c_x004_ _")
    }

    @Test("inline texts and targets named from the root, as openpyxl writes them")
    func inline() throws {
        let book = HandMadeWorkbook(
            rows: """
                <row r="1"><c r="A1" t="inlineStr"><is><t>番号</t></is></c></row>\
                <row r="2"><c r="A2" t="n"><v>7</v></c><c r="C2" t="inlineStr"><is><r><t>二</t></r>\
                <r><t>つ</t></r></is></c></row>
                """, targetsFromRoot: true)
        let table = try Table.read(book.bytes)
        #expect(table.rows[0].cells == [.number(7), .empty, .text("二つ")])
    }

    @Test("cells and rows without a place follow each other; merged and formatted cells are blank")
    func places() throws {
        let book = HandMadeWorkbook(
            rows: """
                <row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row/>\
                <row><c s="3"/><c><v>1e2</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>\
                <row r="9"><c r="XFD9" s="1"/></row>
                """)
        let table = try Table.read(book.bytes)
        #expect(
            table.rows == [
                TableRow(number: 3, cells: [.empty, .number(100), .boolean(false), .failed("#N/A")])
            ])
    }

    @Test("days of both calendars, by number and by format", arguments: [false, true])
    func days(from1904: Bool) throws {
        let setting = from1904 ? #"<workbookPr date1904="1"/>"# : ""
        let serials = from1904 ? (44_885, 1) : (46_347, 61)
        let book = HandMadeWorkbook(
            rows: """
                <row><c t="str"><v>a</v></c></row><row><c s="1"><v>\(serials.0)</v></c><c s="2"><v>\(serials.1)</v></c>\
                <c s="3"><v>5</v></c><c t="d"><v>2026-11-21T10:30:00</v></c></row>
                """,
            styles: """
                <numFmts><numFmt numFmtId="164" formatCode="0.00E+00"/></numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="164"/></cellXfs>
                """, workbookSettings: setting)
        let texts = try Table.read(book.bytes).rows[0].cells.map(\.text)
        let early = from1904 ? "1904-01-02" : "1900-03-01"
        #expect(texts == ["2026-11-21", early, "5", "2026-11-21 10:30"])
    }

    @Test(
        "formats that show a day",
        arguments: [
            ("yyyy/m/d", true), ("[$-411]ggge\"年\"m\"月\"", true), ("h:mm AM/PM", true), ("[h]:mm", true),
            ("General", false), ("0.00E+00", false), ("#,##0\"名\"", false), ("[Red]0;[Blue]-0", false),
            ("\\d0", false), ("0_d", false), ("\"day\"0", false), ("@", false),
        ])
    func formats(code: String, isDate: Bool) {
        #expect(DateFormat.isDate(code) == isDate)
    }

    @Test("the days that Excel counts wrongly and the ends of the calendar")
    func edges() {
        let dates = SerialDate(from1904: false)
        #expect(dates.cell(1)?.text == "1900-01-01")
        #expect(dates.cell(59)?.text == "1900-02-28")
        #expect(dates.cell(60) == nil)
        #expect(dates.cell(2_958_465)?.text == "9999-12-31")
        #expect(dates.cell(2_958_466) == nil)
        #expect(dates.cell(-1) == nil)
        #expect(dates.cell(45_000.999_999_9)?.text == "2023-03-16")
    }
}
