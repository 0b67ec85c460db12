import CXLSXWriter
import Civic
import Foundation

/// An Excel workbook of one sheet, written row by row: rows go to a temporary file, so memory stays constant.
///
/// Its text cells are texts whatever they begin with, so that no cell can become a formula. Not for two threads at
/// once; whoever makes it has to `close` it.
final class Workbook: @unchecked Sendable {
    /// Excel takes no more in a cell.
    static let longestText = 32_767

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let wrapped: UnsafeMutablePointer<lxw_format>?
    private let columns: Int
    private var row: UInt32 = 0
    private var isClosed = false

    init(at path: String, name: String, columns: [WorkbookColumn]) throws {
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
        guard let workbook = workbook_new_opt(path, &options),
            let sheet = workbook_add_worksheet(workbook, name)
        else { throw WorkbookError(code: 0) }
        self.workbook = workbook
        self.sheet = sheet
        self.columns = columns.count
        wrapped = workbook_add_format(workbook)
        format_set_text_wrap(wrapped)
        format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        try writeHeader(columns)
    }

    func add(_ records: [[ExportCell]]) throws {
        for record in records {
            for (column, cell) in record.enumerated() { try write(cell, at: UInt16(column), wrapped) }
            row += 1
        }
    }

    /// Makes the file whole and frees everything; nothing may be called afterwards.
    func close() throws {
        if row > 0 { worksheet_autofilter(sheet, 0, 0, row - 1, UInt16(columns - 1)) }
        isClosed = true
        try Self.check(workbook_close(workbook))
    }

    /// Frees everything where the file is not wanted any more; harmless after `close`.
    func abandon() {
        guard !isClosed else { return }
        isClosed = true
        _ = workbook_close(workbook)
    }

    /// The header stays in sight while one scrolls.
    private func writeHeader(_ columns: [WorkbookColumn]) throws {
        let bold = workbook_add_format(workbook)
        format_set_bold(bold)
        worksheet_freeze_panes(sheet, 1, 0)
        for (index, column) in columns.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
            try write(.text(column.name), at: UInt16(index), bold)
        }
        row = 1
    }

    private func write(
        _ cell: ExportCell, at column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws {
        switch cell {
        case .none: return
        case .number(let number):
            try Self.check(worksheet_write_number(sheet, row, column, Double(number), format))
        case .decimal(let number):
            let double = NSDecimalNumber(decimal: number).doubleValue
            try Self.check(worksheet_write_number(sheet, row, column, double, format))
        case .text(let text):
            try Self.check(worksheet_write_string(sheet, row, column, Self.taken(text), format))
        }
    }

    /// Without control characters, which the format does not have, and not longer than a cell may be.
    private static func taken(_ text: String) -> String {
        let kept = text.unicodeScalars.lazy.filter {
            $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
        }
        return String(String.UnicodeScalarView(kept.prefix(longestText)))
    }

    private static func check(_ code: lxw_error) throws {
        guard code == LXW_NO_ERROR else { throw WorkbookError(code: code.rawValue) }
    }
}

/// A column of a workbook; the width is in characters of Latin text.
struct WorkbookColumn: Sendable {
    let name: String
    let width: Double
}

/// The library could not write the workbook: no room on the disk, or more rows than Excel takes.
struct WorkbookError: Error, CustomStringConvertible {
    let code: UInt32

    var description: String { "the workbook could not be written (libxlsxwriter error \(code))" }
}
