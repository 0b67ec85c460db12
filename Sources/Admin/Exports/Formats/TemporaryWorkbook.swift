import Civic
import Foundation
import Loops

/// A workbook in a temporary file that is gone afterwards; all work on it is done on a thread of its own.
struct TemporaryWorkbook: Sendable {
    private static let thread = WorkerThreads(name: "workbook", threads: 1, queue: 64)
    private static let piece = 64 << 10

    private let workbook: Workbook
    private let path: String

    static func with(
        _ first: WorkbookSheet, _ body: (TemporaryWorkbook) async throws -> Void
    ) async throws {
        // Created by mkdtemp with mode 0700, since the file holds what people wrote.
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/export.xlsx"
        let workbook = try await thread.run { try Workbook(at: path, first) }
        let temporary = TemporaryWorkbook(workbook: workbook, path: path)
        do {
            try await body(temporary)
        } catch {
            // Frees what the library holds; after `send` it is closed already.
            workbook.abandon()
            throw error
        }
    }

    /// Ends the sheet and begins the next one.
    func begin(_ sheet: WorkbookSheet) async throws {
        try await Self.thread.run { [workbook] in try workbook.begin(sheet) }
    }

    func add(_ records: [[ExportCell]]) async throws {
        try await Self.thread.run { [workbook] in try workbook.add(records) }
    }

    /// Makes the file whole and hands it over piece by piece.
    func send(to sink: @Sendable ([UInt8]) async throws -> Void) async throws {
        let file = try await Self.thread.run { [workbook, path] in
            try workbook.close()
            return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        }
        defer { try? file.close() }
        while let bytes = try file.read(upToCount: Self.piece), !bytes.isEmpty {
            try await sink([UInt8](bytes))
        }
    }

    private static func makeFolder() throws -> String {
        var template = Array((NSTemporaryDirectory() + "/tomoni-export-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw ExportFileError(path: "temporary folder", code: errno) }
        return template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
    }
}
