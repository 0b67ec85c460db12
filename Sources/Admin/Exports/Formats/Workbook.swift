import CXLSXWriter
import Civic
import Foundation

/// An Excel workbook, written row by row and sheet by sheet: rows go to a temporary file, so memory stays constant.
///
/// Its text cells are texts whatever they begin with, so that no cell can become a formula. Not for two threads at
/// once; whoever makes it has to `close` it.
final class Workbook: @unchecked Sendable {
    /// Excel takes no more in a cell.
    static let longestText = 32_767

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let formats: WorkbookFormats
    private var sheet: UnsafeMutablePointer<lxw_worksheet>
    private var layout: WorkbookSheet
    private var row: UInt32 = 0
    private var header: UInt32 = 0
    private var isClosed = false

    init(at path: String, _ first: WorkbookSheet) throws {
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 1)
        guard let workbook = workbook_new_opt(path, &options),
            let sheet = workbook_add_worksheet(workbook, first.name)
        else { throw WorkbookError(code: 0) }
        self.workbook = workbook
        self.sheet = sheet
        layout = first
        formats = WorkbookFormats(workbook)
        try begin()
    }

    /// Ends the sheet and begins the next one.
    func begin(_ next: WorkbookSheet) throws {
        endSheet()
        guard let sheet = workbook_add_worksheet(workbook, next.name) else { throw WorkbookError(code: 0) }
        self.sheet = sheet
        layout = next
        try begin()
    }

    func add(_ records: [[ExportCell]]) throws {
        let format = layout.isForPaper ? formats.ruled : formats.wrapped
        for record in records {
            let height = max(layout.lowestRow, RowHeight.points(of: record, in: layout.columns))
            try Self.check(worksheet_set_row(sheet, row, height, nil))
            for (column, cell) in record.enumerated() { try write(cell, at: UInt16(column), format) }
            row += 1
        }
    }

    /// Makes the file whole and frees everything; nothing may be called afterwards.
    func close() throws {
        endSheet()
        isClosed = true
        try Self.check(workbook_close(workbook))
    }

    /// Frees everything where the file is not wanted any more; harmless after `close`.
    func abandon() {
        guard !isClosed else { return }
        isClosed = true
        _ = workbook_close(workbook)
    }

    private func begin() throws {
        row = 0
        for (index, column) in layout.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
        }
        for (index, line) in layout.lead.enumerated() {
            try write(.text(line), at: 0, index == 0 ? formats.title : formats.plain)
            row += 1
        }
        header = row
        for (index, column) in layout.columns.enumerated() {
            try write(.text(column.name), at: UInt16(index), layout.isForPaper ? formats.head : formats.bold)
        }
        row += 1
        // The header stays in sight while one scrolls, and comes back on each printed page.
        worksheet_freeze_panes(sheet, row, 0)
        worksheet_repeat_rows(sheet, header, header)
        WorkbookPaper(sheet).set(layout)
    }

    private func endSheet() {
        let last = UInt16(layout.columns.count - 1)
        if layout.lead.isEmpty { worksheet_autofilter(sheet, header, 0, row - 1, last) }
        WorkbookPaper(sheet).offer(layout.choices, from: header + 1, to: max(row, header + 2) - 1)
    }

    private func write(
        _ cell: ExportCell, at column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws {
        switch cell {
        case .none:
            if layout.isForPaper { try Self.check(worksheet_write_blank(sheet, row, column, format)) }
        case .number(let number):
            let format = layout.isForPaper ? formats.centered : format
            try Self.check(worksheet_write_number(sheet, row, column, Double(number), format))
        case .decimal(let number):
            let double = NSDecimalNumber(decimal: number).doubleValue
            try Self.check(worksheet_write_number(sheet, row, column, double, format))
        case .text(let text):
            try Self.check(worksheet_write_string(sheet, row, column, Self.taken(text), format))
        }
    }

    /// Without control characters, which the format does not have, and not longer than a cell may be, which counts
    /// in UTF-16.
    private static func taken(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            ($0 >= 0x20 && $0 != 0x7F && $0 != 0xC2) || $0 == 0x0A || $0 == 0x09
        }
        if isPlain, text.utf8.count <= longestText { return text }
        var room = longestText
        let kept = text.unicodeScalars.filter {
            $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
        }.prefix { scalar in
            room -= scalar.value > 0xFFFF ? 2 : 1
            return room >= 0
        }
        return String(String.UnicodeScalarView(kept))
    }

    private static func check(_ code: lxw_error) throws {
        guard code == LXW_NO_ERROR else { throw WorkbookError(code: code.rawValue) }
    }
}

/// The library could not write the workbook: no room on the disk, or more rows than Excel takes.
struct WorkbookError: Error, CustomStringConvertible {
    let code: UInt32

    var description: String { "the workbook could not be written (libxlsxwriter error \(code))" }
}
