import Testing

@testable import Tables

@Suite("CSV becomes a table")
struct TextTableTests {
    private func texts(_ text: String) throws -> [[String]] { try texts(Array(text.utf8)) }

    private func texts(_ bytes: [UInt8]) throws -> [[String]] {
        let table = try Table.read(bytes)
        return [table.header.names] + table.rows.map { $0.cells.map(\.text) }
    }

    @Test("with and without byte order mark, with every kind of line end")
    func lineEnds() throws {
        let expected = [["受付日", "意見"], ["2026-11-20", "遠い"], ["2026-11-21", "近い"]]
        for end in ["\n", "\r\n", "\r"] {
            let text = "受付日,意見\(end)2026-11-20,遠い\(end)2026-11-21,近い"
            #expect(try texts(text) == expected)
            #expect(try texts(text + end) == expected)
            #expect(try texts([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
        }
    }

    @Test("with quotes: commas, line breaks and quotation marks within a field")
    func quotes() throws {
        let text = "a,b\r\n\"一,二\",\"「三」\r\n\"\"四\"\"\"\r\n\"\",五\r\n"
        #expect(try texts(text) == [["a", "b"], ["一,二", "「三」\n\"四\""], ["", "五"]])
    }

    @Test("what stands against the rule is kept rather than lost")
    func loose() throws {
        #expect(try texts("a,b\nx\"y,\"z\"w\n") == [["a", "b"], ["x\"y", "zw"]])
    }

    @Test("of CP932, as Excel saves it")
    func cp932() throws {
        // 受付日,意見 / ①髙い〜 in the code page of Japanese Windows.
        let header: [UInt8] = [0x8E, 0xF3, 0x95, 0x74, 0x93, 0xFA, 0x2C, 0x88, 0xD3, 0x8C, 0xA9, 0x0D, 0x0A]
        let row: [UInt8] = [0x87, 0x40, 0x2C, 0xFB, 0xFC, 0x82, 0xA2, 0x81, 0x60, 0x0D, 0x0A]
        #expect(try texts(header + row) == [["受付日", "意見"], ["①", "髙い～"]])
    }

    @Test("of UTF-16 with tabs, Excel's Unicode text")
    func utf16() throws {
        let bytes = "名前\t数\nあ\t1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try texts([0xFF, 0xFE] + bytes) == [["名前", "数"], ["あ", "1"]])
    }

    @Test("with semicolons, as in the office of another country")
    func semicolons() throws {
        #expect(try texts("a;b,c;d\n1;2;3\n") == [["a", "b,c", "d"], ["1", "2", "3"]])
    }

    @Test("rows keep the numbers that Excel shows; blank ones are left out")
    func numbers() throws {
        let table = try Table.read(Array("\na,b\n\n,\n1,\n\"二\n行\",x\n".utf8))
        #expect(table.header.row == 2)
        #expect(table.rows.map(\.number) == [5, 6])
        #expect(table.rows[0].cells == [.text("1")])
        #expect(table.cell(table.rows[1], "b") == .text("x"))
        #expect(table.cell(table.rows[0], "b") == .empty)
    }

    @Test("names of the header that come twice are told")
    func repeated() throws {
        let table = try Table.read(Array("a, 意見 ,\"意\n見\",意見,a\n".utf8))
        #expect(table.header.names == ["a", "意見", "意 見", "意見", "a"])
        #expect(table.header.repeated == ["意見", "a"])
    }

    @Test("a quotation mark that never closes is told with its row")
    func openQuote() {
        #expect(throws: TableProblem(.openQuote, row: 3)) {
            try Table.read(Array("a,b\n1,2\n3,\"4\n5,6\n".utf8))
        }
    }

    @Test("what is no table is told from one", arguments: ["%PDF-1.7 ...", "GIF89a...", "a\0b"])
    func noTable(text: String) {
        #expect(throws: TableProblem(.noTable)) { try Table.read(Array(text.utf8)) }
    }

    @Test("nothing but blanks is empty", arguments: ["", "\n\n", ",,\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(throws: TableProblem(.empty)) { try Table.read(Array(text.utf8)) }
    }

    @Test("bytes of no encoding")
    func unknown() {
        #expect(throws: TableProblem(.unknownEncoding)) { try Table.read([0x61, 0x2C, 0xFF, 0xFD, 0x0A]) }
    }
}
