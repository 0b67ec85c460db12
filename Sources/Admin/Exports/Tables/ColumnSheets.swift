import Civic

/// The tables that explain a table: its columns, and what its codes stand for.
struct ColumnSheets: Sendable {
    struct Sheet: Sendable {
        let sheet: WorkbookSheet
        let records: [[ExportCell]]
    }

    private let columns: [ExportColumn]
    private let phrases: Phrases

    init(_ columns: [ExportColumn], _ phrases: Phrases) {
        self.columns = columns
        self.phrases = phrases
    }

    var all: [Sheet] {
        let codes = Self.codes(of: columns, phrases)
        let meanings = Sheet(
            sheet: sheet("exports.sheet.columns", ["column", "meaning"]),
            records: columns.map { [.text($0.name), .text(phrases($0.meaning))] })
        guard !codes.isEmpty else { return [meanings] }
        return [
            meanings,
            Sheet(sheet: sheet("exports.sheet.codes", ["column", "code", "meaning"]), records: codes),
        ]
    }

    /// A row for each code.
    static func codes(of columns: [ExportColumn], _ phrases: Phrases) -> [[ExportCell]] {
        columns.flatMap { column in
            column.codes.map { [.text(column.name), .text($0.value), .text(phrases($0.meaning))] }
        }
    }

    private func sheet(_ name: TextKey, _ columns: [String]) -> WorkbookSheet {
        WorkbookSheet(
            name: phrases(name),
            columns: columns.map { WorkbookColumn(name: $0, width: $0 == "meaning" ? 90 : 22) })
    }
}
