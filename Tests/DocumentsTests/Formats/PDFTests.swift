import Testing

@testable import Documents

@Suite("Reading PDFs", .enabled(if: PDFReader.isInstalled, "pdftotext is not installed."))
struct PDFTests {
    @Test("pages, headings, lists and paragraphs come out, page numbers are data")
    func structure() throws {
        let pages = (1...4).map { number in
            [
                "第\(number)章 \(["背景", "方針", "体制", "結び"][number - 1])の考え方", "市役所の窓口では、転入の手続きに長い時間がかかっています。何枚も",
                "の用紙に同じ住所と名前を書き、いくつもの課を回るためです。", "・一つ目の項目", "・二つ目の項目", "", "\(number + 2)",
            ]
        }
        let draft = try Import.draft(from: PDFFile.bytes([["潮風市まちづくり計画"]] + pages))
        #expect(draft.title == "潮風市まちづくり計画")
        #expect(draft.headings.count == 4)
        #expect(draft.texts(.listItem).count == 8)
        #expect(draft.texts(.paragraph).count == 4)
        #expect(draft.texts(.paragraph).allSatisfy { $0.contains("何枚もの用紙") })
        #expect(draft.passages.last?.page == 6)
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("pages read by several processes come out in their order")
    func parts() throws {
        let bytes = PDFFile.bytes((1...9).map { ["第\($0)頁です。"] })
        let together = try PDFReader().text(of: bytes)
        #expect(try PDFReader(pagesEach: 2).text(of: bytes) == together)
        #expect(together.split(separator: "\u{0C}").count == 9)
    }

    @Test("a PDF of pictures, a locked one and a broken one are told apart")
    func errors() {
        #expect(throws: ImportError.pdfWithoutText) { try Import.draft(from: PDFFile.blank) }
        #expect(throws: ImportError.encrypted) { try Import.draft(from: PDFFile.locked) }
        #expect(throws: ImportError.damaged) { try Import.draft(from: Array("%PDF-1.4\nnothing".utf8)) }
    }

    @Test("a converter that is not there is named")
    func missing() {
        #expect(throws: ImportError.pdfConverterMissing) {
            try PDFReader(converter: "no-such-converter").text(of: PDFFile.blank)
        }
    }
}
