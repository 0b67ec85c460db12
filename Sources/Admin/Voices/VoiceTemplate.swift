import CXLSXWriter
import Civic
import Discussion
import Drafts
import Foundation

/// The workbook that offices fill in: an empty table, what each column means, and the numbers of the draft.
struct VoiceTemplate: Sendable {
    /// Rows below the header that offer the choices.
    private static let prepared: UInt32 = 500

    let scene: VoiceScene
    /// In Japanese.
    let phrases: Phrases

    /// Written to a temporary file, which the library asks for; not on an event loop.
    func bytes() throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "/tomoni-\(UUID().uuidString).xlsx"
        defer { try? FileManager.default.removeItem(atPath: path) }
        guard let book = workbook_new(path) else { throw WorkbookError(code: 0) }
        writeTable(book)
        writeExplanations(book)
        writeNumbers(book)
        let code = workbook_close(book)
        guard code == LXW_NO_ERROR else { throw WorkbookError(code: code.rawValue) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private typealias Book = UnsafeMutablePointer<lxw_workbook>
    private typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

    private func sheet(_ key: TextKey, _ widths: [Double], in book: Book) -> Sheet? {
        guard let sheet = workbook_add_worksheet(book, phrases(key)) else { return nil }
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
        }
        worksheet_freeze_panes(sheet, 1, 0)
        return sheet
    }

    private func header(_ names: [String], on sheet: Sheet, in book: Book) {
        let bold = workbook_add_format(book)
        format_set_bold(bold)
        format_set_bg_color(bold, 0xDDE7EE)
        for (column, name) in names.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(column), name, bold)
        }
    }

    private func writeTable(_ book: Book) {
        let fields = VoiceField.allCases
        let widths = fields.map { $0 == .body ? 60.0 : $0 == .group || $0 == .address ? 24 : 14 }
        guard let sheet = sheet("voices.template.table", widths, in: book) else { return }
        header(fields.map { phrases(TextKey("voices.column", $0)) }, on: sheet, in: book)
        for (column, field) in fields.enumerated() {
            offer(choices(of: field), in: UInt16(column), on: sheet)
        }
    }

    private func choices(of field: VoiceField) -> [String] {
        switch field {
        case .channel: Channel.entered.map { phrases(TextKey("voices.channel", $0)) }
        case .about: VoiceAbout.allCases.map { phrases(TextKey("voices.about", $0)) }
        case .stance: Stance.allCases.map { phrases(TextKey("common.stance", $0)) }
        case .publish: VoiceConsent.allCases.map { phrases(TextKey("voices.publish", $0)) }
        case .category: scene.asked.category == .off ? [] : scene.asked.categories
        default: []
        }
    }

    /// A list in the cells; Excel takes 255 characters of choices.
    private func offer(_ choices: [String], in column: UInt16, on sheet: Sheet) {
        guard !choices.isEmpty, choices.joined(separator: ",").count <= 255 else { return }
        var words: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        words.withUnsafeMutableBufferPointer { list in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            validation.value_list = list.baseAddress
            worksheet_data_validation_range(sheet, 1, column, Self.prepared, column, &validation)
        }
    }

    private func writeExplanations(_ book: Book) {
        guard let sheet = sheet("voices.template.explanations", [22, 12, 90], in: book) else { return }
        let names = [
            phrases("voices.template.column"), phrases("voices.template.needed"),
            phrases("voices.template.meaning"),
        ]
        header(names, on: sheet, in: book)
        for (row, field) in VoiceField.allCases.enumerated() {
            let isNeeded = VoiceField.needed.contains(field)
            let words = choices(of: field)
            let meaning = phrases(TextKey("voices.explained", field))
            let whole = words.isEmpty ? meaning : meaning + " " + words.joined(separator: "／")
            worksheet_write_string(sheet, UInt32(row + 1), 0, phrases(TextKey("voices.column", field)), nil)
            worksheet_write_string(
                sheet, UInt32(row + 1), 1, phrases(isNeeded ? "voices.template.yes" : "voices.template.no"),
                nil)
            worksheet_write_string(sheet, UInt32(row + 1), 2, whole, nil)
        }
    }

    private func writeNumbers(_ book: Book) {
        guard let edition = scene.edition, let sheet = sheet("voices.template.numbers", [10, 100], in: book)
        else { return }
        let names = [phrases("voices.column.number"), edition.draft.title]
        header(names, on: sheet, in: book)
        for (row, passage) in edition.passages.enumerated() {
            worksheet_write_number(sheet, UInt32(row + 1), 0, Double(passage.id.rawValue), nil)
            let mark = passage.kind == .heading ? "■ " : "　"
            worksheet_write_string(sheet, UInt32(row + 1), 1, mark + passage.excerpt, nil)
        }
    }
}
