import Accounts
import Civic
import Synchronization

/// One person's data for the office: a sheet for each part, a row for each record, in the words of the page.
enum PersonWorkbook {
    static func bytes(of record: PersonalRecord, _ phrases: Phrases) async throws -> [UInt8] {
        let sheets = record.sections.map { sheet($0, phrases) }
        let bytes = Mutex<[UInt8]>([])
        guard let first = sheets.first else { return [] }
        try await TemporaryWorkbook.with(first.sheet) { workbook in
            try await workbook.add(first.records)
            for next in sheets.dropFirst() {
                try await workbook.begin(next.sheet)
                try await workbook.add(next.records)
            }
            try await workbook.send { piece in bytes.withLock { $0 += piece } }
        }
        return bytes.withLock { $0 }
    }

    private static func sheet(_ section: PersonalSection, _ phrases: Phrases) -> ColumnSheets.Sheet {
        // The same fields in every row.
        let fields = section.rows.first?.map(\.field) ?? []
        let name = phrases(TextKey("people.sections", section.kind))
        let columns = fields.map {
            WorkbookColumn(name: phrases(TextKey("people.fields", $0)), width: width(of: $0))
        }
        var sheet = WorkbookSheet(
            // Excel takes 31 characters.
            name: String(name.prefix(31)),
            columns: columns.isEmpty ? [WorkbookColumn(name: name, width: 30)] : columns)
        sheet.pageTitle = name
        return ColumnSheets.Sheet(
            sheet: sheet, records: section.rows.map { row in row.map { cell($0.value, phrases) } })
    }

    private static func width(of field: PersonalField) -> Double {
        switch field {
        case .body, .quote, .reason, .detail: 60
        case .title, .address, .email, .path: 36
        case .id, .number, .counted: 10
        default: 22
        }
    }

    private static func cell(_ value: PersonalValue, _ phrases: Phrases) -> ExportCell {
        switch value {
        case .none: .none
        case .text(let text): .filled(text)
        case .number(let number): .number(number)
        case .time(let time): .text(phrases.dateTime(time))
        case .flag(let flag): .text(phrases(TextKey("people.words", flag ? PersonalWord.yes : .no)))
        case .word(let word): .text(phrases(TextKey("people.words", word)))
        case .list(let texts): .filled(texts.joined(separator: "・"))
        }
    }
}
