import TestSupport
import Testing

@testable import Documents

@Suite("Hostile files are refused in bounded time and memory")
struct HostileTests {
    private func refuses(_ error: ImportError, _ bytes: [UInt8], within seconds: Double = 10) {
        let start = ContinuousClock.now
        #expect(throws: error) { try Import.draft(from: bytes) }
        #expect(start.duration(to: .now) < .seconds(seconds))
    }

    // MARK: archives

    @Test("an archive that unpacks a thousandfold")
    func tightEntry() {
        let bomb = [UInt8](repeating: 0x20, count: 30_000_000)
        var file = WordFile().parts
        file[2].content += bomb
        refuses(.packedTooTight, ZipFile.bytes(file))
    }

    @Test("parts that are only large together")
    func largeWhole() throws {
        var random = SeededRandom(7)
        // Noise that comes again, so that no part is packed too tight.
        let noise = (0..<4096).map { _ in UInt8.random(in: 0x41...0x5A, using: &random) }
        var text: [UInt8] = []
        for _ in 0..<6000 { text += noise }
        let archive = try Archive(ZipFile.bytes((1...3).map { ("part\($0)", text) }))
        #expect(try archive.content(of: "part1")?.count == text.count)
        #expect(try archive.content(of: "part2")?.count == text.count)
        #expect(throws: ImportError.packedTooTight) { try archive.content(of: "part3") }
    }

    @Test("an archive of tens of thousands of parts")
    func manyEntries() {
        let parts = (0..<Archive.mostEntries + 1).map { (name: "word/\($0)", content: [UInt8]()) }
        refuses(.packedTooTight, ZipFile.bytes(parts))
    }

    @Test("an archive cut off anywhere", arguments: [10, 30, 200, 900])
    func truncated(length: Int) {
        let bytes = WordFile(body: WordFile.paragraph("文です。")).bytes
        refuses(.damaged, Array(bytes.prefix(min(length, bytes.count - 20))))
    }

    @Test("an archive with a part that says another size than it has")
    func lyingSize() throws {
        var bytes = WordFile(body: WordFile.paragraph(String(repeating: "文です。", count: 500))).bytes
        // The size before packing in the central directory (APPNOTE 4.3.12), whose names come 46 bytes behind.
        let name = Array("word/document.xml".utf8)
        let place = try #require(
            bytes.indices.last {
                bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) && bytes[($0 + 46)...].starts(with: name)
            })
        for offset in 24..<28 { bytes[place + offset] = 0x7F }
        #expect(throws: ImportError.self) { try Import.draft(from: bytes) }
    }

    @Test("other office documents, old ones, locked ones and ones with macros")
    func office() {
        refuses(.office, ZipFile.bytes([("xl/workbook.xml", Array("<workbook/>".utf8))]))
        refuses(.office, [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600))
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        refuses(.encrypted, [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600) + name)
        refuses(.encrypted, ZipFile.bytes(WordFile().parts, password: "秘密"))
        refuses(.office, Array("{\\rtf1 text}".utf8))
        var file = WordFile(body: WordFile.paragraph("文です。"))
        file.mainType = "application/vnd.ms-word.document.macroEnabled.main+xml"
        refuses(.macros, file.bytes)
        file = WordFile(body: WordFile.paragraph("文です。"), more: [("vbaProject.bin", "x")])
        refuses(.macros, file.bytes)
    }

    // MARK: XML

    @Test("a document type definition, with entities inside or outside")
    func entities() {
        let laughs = """
            <!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
            """
        let outside = "<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
        for prologue in [laughs, outside, "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\">"] {
            var file = WordFile(body: WordFile.paragraph("<w:r><w:t>&c;&secret;</w:t></w:r>"))
            file.prologue = prologue
            refuses(.unsafeXML, file.bytes)
        }
    }

    @Test("elements in elements without end, and XML that stops in the middle")
    func deepXML() {
        let deep = String(repeating: "<w:p>", count: 100_000)
        #expect(throws: ImportError.self) { try Import.draft(from: WordFile(body: deep).bytes) }
        refuses(.damaged, WordFile(body: "<w:p><w:r><w:t>文です。").bytes)
    }

    @Test("a style that is based on itself ends")
    func circle() throws {
        let styles = WordFile.style("a", "甲", basedOn: "b") + WordFile.style("b", "乙", basedOn: "a")
        let draft = try Import.draft(
            from: WordFile(body: WordFile.paragraph("文です。", style: "a"), styles: styles).bytes)
        #expect(draft.passages.count == 1)
    }

    // MARK: text

    @Test("ten megabytes of one line", arguments: ["plan.txt", "plan.md"])
    func oneLine(name: String) {
        let bytes = [UInt8](repeating: 0x61, count: name == "plan.md" ? 5_000_000 : 10_000_000)
        #expect(throws: ImportError.lineTooLong) { try Import.draft(from: bytes, name: name) }
        #expect(throws: ImportError.tooLarge) {
            try Import.draft(from: bytes + bytes + bytes, name: name)
        }
    }

    @Test(
        "quotes in quotes and lists in lists without end",
        arguments: [">", "> ", "- ", "* ", "1. ", "+ > 1) "])
    func deepMarkdown(sign: String) {
        let line = String(repeating: sign, count: 40_000 / sign.count) + "文"
        refuses(.nestedTooDeep, Array("# 題\n\n## 章\n\n\(line)\n".utf8))
    }

    @Test(
        "brackets, stars and backticks without end are just text",
        arguments: ["[", "*a ", "`", "![](", "<a "])
    func manySigns(sign: String) throws {
        let line = String(repeating: sign, count: 40_000 / sign.count)
        let start = ContinuousClock.now
        _ = try Import.draft(from: Array("# 題\n\n## 章\n\n\(line)文です。\n".utf8))
        #expect(start.duration(to: .now) < .seconds(10))
    }

    @Test(
        "web pages of elements in elements without end", arguments: ["div", "b", "ul><li", "table><tr><td"])
    func deepHTML(element: String) {
        let page = "<html><body>" + String(repeating: "<\(element)>", count: 100_000) + "文です。"
        let start = ContinuousClock.now
        do {
            let draft = try Import.draft(from: Array(page.utf8))
            #expect(draft.passages.count <= 1)
        } catch {
            #expect([.nestedTooDeep, .empty, .damaged].contains(error))
        }
        #expect(start.duration(to: .now) < .seconds(10))
    }

    @Test("a picture, a program and nothing at all")
    func noDocument() {
        refuses(
            .binary, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
        refuses(.binary, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0])
        refuses(.empty, [])
        refuses(.empty, Array("<html><body></body></html>".utf8))
    }
}

@Suite("Hostile PDFs", .enabled(if: PDFReader.isInstalled, "pdftotext is not installed."))
struct HostilePDFTests {
    @Test("a page that would take longer than the universe is stopped in time")
    func endless() {
        let start = ContinuousClock.now
        #expect(throws: ImportError.pdfTooHeavy) {
            try PDFReader(seconds: 2).text(of: PDFFile.explosion(depth: 30))
        }
        #expect(start.duration(to: .now) < .seconds(12))
    }

    @Test("one that writes without end is stopped at the limit")
    func endlessOutput() {
        #expect(throws: ImportError.pdfTooHeavy) {
            try PDFReader(output: 1000).text(
                of: PDFFile.bytes((0..<9).map { _ in [String](repeating: "文です。", count: 40) }))
        }
    }

    @Test("one that needs more memory than allowed is stopped")
    func memory() {
        #expect(throws: ImportError.pdfTooHeavy) {
            try PDFReader(memory: 4_000_000).text(of: PDFFile.explosion(depth: 30))
        }
    }
}
