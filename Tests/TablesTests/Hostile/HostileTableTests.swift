import Testing

@testable import Tables

@Suite("Hostile tables are refused in bounded time and memory")
struct HostileTableTests {
    private func refuses(
        _ kind: TableProblem.Kind, _ bytes: [UInt8], _ limits: TableLimits = TableLimits()
    ) {
        let problem = #expect(throws: TableProblem.self) { _ = try Table.read(bytes, limits: limits) }
        #expect(problem?.kind == kind)
    }

    private static let row = #"<row><c t="str"><v>a</v></c></row>"#

    @Test("a sheet that unpacks a thousandfold")
    func bomb() {
        let blank = String(repeating: " ", count: 30_000_000)
        refuses(.packedTooTight, HandMadeWorkbook(rows: Self.row + blank).bytes)
    }

    @Test("a sheet that is only too large unpacked")
    func large() {
        var limits = TableLimits()
        limits.unpackedBytes = 100_000
        let rows = (0..<5000).map { "<row><c><v>\($0)</v></c></row>" }.joined()
        refuses(.packedTooTight, HandMadeWorkbook(rows: rows).bytes, limits)
    }

    @Test("a part that says another size than it has")
    func lyingSize() throws {
        var bytes = HandMadeWorkbook(rows: String(repeating: Self.row, count: 2000)).bytes
        let name = Array("xl/worksheets/sheet1.xml".utf8)
        // The size before packing in the central directory (APPNOTE 4.3.12), whose names come 46 bytes behind.
        let place = try #require(
            bytes.indices.last {
                bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) && bytes[($0 + 46)...].starts(with: name)
            })
        for offset in 24..<28 { bytes[place + offset] = 0x7F }
        refuses(.packedTooTight, bytes)
    }

    @Test("an archive of tens of thousands of parts")
    func manyParts() {
        refuses(
            .packedTooTight,
            PackedParts.bytes((0...WorkbookArchive.mostEntries).map { ("xl/\($0)", []) }))
    }

    @Test(
        "definitions and entities",
        arguments: [
            #"<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
            #"<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">"#,
            #"<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#,
            "<!--" + String(repeating: " ", count: 9000) + "--><!DOCTYPE w [<!ENTITY x \"y\">]>",
        ])
    func definitions(prologue: String) {
        let rows = #"<row><c t="str"><v>&x;</v></c></row>"#
        refuses(.unsafe, HandMadeWorkbook(rows: rows, prologue: prologue).bytes)
    }

    @Test("a million columns, in a sheet and in a text")
    func columns() {
        let cells = String(repeating: "<c><v>1</v></c>", count: 1_000_000)
        var limits = TableLimits()
        limits.columns = 200
        refuses(
            .tooManyColumns, HandMadeWorkbook(rows: Self.row + #"<row><c r="XFD2"><v>1</v></c></row>"#).bytes)
        refuses(
            .tooManyColumns,
            HandMadeWorkbook(rows: Self.row + #"<row><c r="ZZZZZZ2"><v>1</v></c></row>"#).bytes)
        refuses(.tooManyColumns, Array(("a" + String(repeating: ",b", count: 1_000_000)).utf8))
        #expect(throws: TableProblem.self) {
            try Table.read(HandMadeWorkbook(rows: "<row>\(cells)</row>").bytes, limits: limits)
        }
    }

    @Test("too many rows, cells, letters and bytes are told with the limit")
    func limits() {
        var limits = TableLimits()
        (limits.rows, limits.cells, limits.cellBytes) = (10, 15, 100)
        refuses(
            .tooManyRows, HandMadeWorkbook(rows: #"<row r="1048576"><c><v>1</v></c></row>"#).bytes, limits)
        refuses(.tooManyCells, Array(String(repeating: "1,2,3\n", count: 6).utf8), limits)
        refuses(.cellTooLong, Array(("a\n" + String(repeating: "あ", count: 40)).utf8), limits)
        limits.bytes = 20
        refuses(.tooLarge, Array(String(repeating: "a", count: 21).utf8), limits)
        limits = TableLimits()
        limits.sharedTextBytes = 1000
        let texts = String(repeating: "<si><t>あいうえお</t></si>", count: 100)
        refuses(.packedTooTight, HandMadeWorkbook(rows: Self.row, sharedTexts: texts).bytes, limits)
        limits = TableLimits()
        limits.time = .zero
        refuses(.tookTooLong, Array(String(repeating: "1,2,3\n", count: 3000).utf8), limits)
    }

    @Test(
        "missing parts",
        arguments: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
    func missing(part: String) {
        refuses(.damaged, HandMadeWorkbook(rows: Self.row, sharedTexts: "", without: [part]).bytes)
    }

    @Test("a workbook that names no sheet it has, and one without relationships")
    func noSheet() {
        refuses(.empty, HandMadeWorkbook(rows: Self.row, without: ["xl/_rels/workbook.xml.rels"]).bytes)
        #expect(throws: Never.self) {
            try Table.read(HandMadeWorkbook(rows: Self.row, without: ["_rels/.rels"]).bytes)
        }
    }

    @Test("a text by a number that no text has, letters for a number")
    func wrongNumbers() throws {
        refuses(.damaged, HandMadeWorkbook(rows: #"<row><c t="s"><v>7</v></c></row>"#, sharedTexts: "").bytes)
        refuses(
            .damaged, HandMadeWorkbook(rows: #"<row><c t="s"><v>-1</v></c></row>"#, sharedTexts: "").bytes)
        let table = try Table.read(
            HandMadeWorkbook(rows: #"<row r="x"><c r="?" s="-3"><v>nan</v></c></row>"#).bytes)
        #expect(table.header.names == ["nan"])
    }

    @Test("a workbook cut off anywhere", arguments: [4, 30, 200, 700, 1200])
    func truncated(length: Int) {
        let bytes = HandMadeWorkbook(rows: Self.row).bytes
        refuses(.damaged, Array(bytes.prefix(min(length, bytes.count - 20))))
    }

    @Test("XML that breaks off or nests without end")
    func broken() {
        refuses(.damaged, HandMadeWorkbook(rows: Self.row + "<row><c>").bytes)
        refuses(.damaged, HandMadeWorkbook(rows: String(repeating: "<row>", count: 300)).bytes)
    }

    @Test("other office files are named")
    func others() {
        refuses(.oldOrLocked, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        refuses(.otherFormat, PackedParts.bytes([("mimetype", Array("application/vnd.oasis".utf8))]))
        refuses(.otherFormat, PackedParts.bytes([("word/document.xml", Array("<document/>".utf8))]))
        refuses(.damaged, PackedParts.bytes([("a.txt", Array("a".utf8))]))
    }

    @Test("any bytes at all end in a table or a problem")
    func anyBytes() {
        var number: UInt64 = 7
        let good = HandMadeWorkbook(rows: Self.row, sharedTexts: "<si><t>a</t></si>").bytes
        for _ in 0..<3000 {
            var bytes = good
            for _ in 0..<4 {
                number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(number >> 33) % bytes.count] = UInt8(truncatingIfNeeded: number >> 20)
            }
            _ = try? Table.read(bytes)
        }
    }
}
