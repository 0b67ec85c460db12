import CXLSXWriter
import Foundation

/// How a sheet comes out of the printer: A4 across, as wide as the page, with title, page numbers and the day.
struct WorkbookPaper {
    private static let a4: UInt8 = 9

    private let sheet: UnsafeMutablePointer<lxw_worksheet>

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
        self.sheet = sheet
    }

    func set(_ layout: WorkbookSheet) {
        worksheet_set_paper(sheet, Self.a4)
        worksheet_set_landscape(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75)
        // Within a header "&" begins a code; 255 characters are all that the format has.
        let title = String(layout.pageTitle.replacing("&", with: "&&").prefix(120))
        if !title.isEmpty { worksheet_set_header(sheet, "&L\(title)") }
        worksheet_set_footer(sheet, "&C&P / &N&R&D")
    }

    /// Lists to choose from; more than Excel takes in one list are left to be typed.
    func offer(_ choices: [Int: [String]], from first: UInt32, to last: UInt32) {
        for (column, values) in choices where values.joined(separator: ",").utf16.count <= 255 {
            var copies: [UnsafeMutablePointer<CChar>?] = values.map { strdup($0) }
            copies.append(nil)
            defer { for copy in copies { free(copy) } }
            copies.withUnsafeMutableBufferPointer { list in
                var validation = lxw_data_validation()
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                validation.value_list = list.baseAddress
                worksheet_data_validation_range(
                    sheet, first, UInt16(column), last, UInt16(column), &validation)
            }
        }
    }
}
