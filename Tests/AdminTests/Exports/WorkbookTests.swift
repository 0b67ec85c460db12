import Civic
import Foundation
import Synchronization
import Testing

@testable import Admin

@Suite struct WorkbookTests {
    /// The XML of the first sheet of a workbook with these cells, as another program unpacks it.
    private func sheet(_ records: [[ExportCell]]) async throws -> String {
        let bytes = Mutex<[UInt8]>([])
        let columns = [WorkbookColumn(name: "id", width: 8), WorkbookColumn(name: "body", width: 40)]
        try await TemporaryWorkbook.with(WorkbookSheet(name: "comments", columns: columns)) { workbook in
            try await workbook.add(records)
            try await workbook.send { piece in bytes.withLock { $0 += piece } }
        }
        let path = NSTemporaryDirectory() + "/tomoni-workbook-" + UUID().uuidString + ".xlsx"
        try Data(bytes.withLock { $0 }).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try unpack(path)
    }

    private func unpack(_ path: String) throws -> String {
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        let script =
            "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"
        python.arguments = ["-c", script, path]
        python.standardOutput = output
        try python.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test func textsStayTextsAndNumbersNumbers() async throws {
        let xml = try await sheet([[.number(7), .text("=1+1")], [.number(8), .text("一行目\n二行目 <b>")]])
        #expect(!xml.contains("<f>"))
        #expect(xml.contains("=1+1"))
        #expect(xml.contains("一行目\n二行目 &lt;b&gt;"))
        #expect(xml.contains("<v>7</v>"))
    }

    @Test func theHeaderStaysInSightAndCanBeFiltered() async throws {
        let xml = try await sheet([[.number(1), .none]])
        #expect(xml.contains("state=\"frozen\""))
        #expect(xml.contains("<autoFilter ref=\"A1:B2\""))
    }

    @Test func anEmptyExportIsAWorkbookWithItsColumns() async throws {
        let xml = try await sheet([])
        #expect(xml.contains("body"))
    }

    @Test func whatExcelDoesNotTakeIsLeftOut() async throws {
        let long = String(repeating: "海", count: 40_000)
        let xml = try await sheet([[.number(1), .text("a\u{0}\u{1B}b")], [.number(2), .text(long)]])
        #expect(xml.contains(">ab<"))
        #expect(!xml.contains(String(repeating: "海", count: Workbook.longestText + 1)))
    }
}
