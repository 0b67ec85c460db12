import CXLSXWriter
import Foundation
import TestSupport
import Testing

/// Workbooks as libxlsxwriter writes them, with what an office puts into cells.
enum WrittenWorkbook {
    typealias Sheet = UnsafeMutablePointer<lxw_worksheet>
    typealias Book = UnsafeMutablePointer<lxw_workbook>

    /// - Parameter sheets: names, and what is written on each.
    static func bytes(_ sheets: [(name: String, write: (Book, Sheet) -> Void)]) throws -> [UInt8] {
        let folder = ScratchFolder()
        let path = folder.path + "/table.xlsx"
        let book = try #require(workbook_new(path))
        for sheet in sheets {
            sheet.write(book, try #require(workbook_add_worksheet(book, sheet.name)))
        }
        #expect(workbook_close(book) == LXW_NO_ERROR)
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    static func format(_ book: Book, _ code: String) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_num_format(format, code)
        return format
    }
}
