import Civic
import HTML
import HTTPServer
import Pages

/// What is in the columns of the tables, and what the codes stand for.
enum ColumnDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(columnsPage(visit.phrases))
    }

    /// The code table, one row a code.
    @Sendable static func codes(_ visit: Visit) async throws -> Response {
        let records = ExportTable.allCases.flatMap { table in
            ColumnSheets.codes(of: table.columns, visit.phrases).map { [.text(table.rawValue)] + $0 }
        }
        return visit.csv("codes", columns: ["table", "column", "code", "meaning"], records)
    }
}

func columnsPage(_ phrases: Phrases) -> Page {
    Page(
        phrases("exports.columns.title"), width: .wide,
        trail: [Crumb(phrases("admin.nav.exports"), AdminAddresses.exports())],
        content: """
            <p>\(phrases("exports.columns.lead"))</p>
            <p><a href="\(url: AdminAddresses.exportCodes())" download>\(phrases("exports.columns.codes_file"))</a></p>
            \(each: ExportTable.allCases, { section($0, phrases) })
            """)
}

private func section(_ table: ExportTable, _ phrases: Phrases) -> HTML {
    let name = phrases(TextKey("exports.table", table.keyed))
    let table = dataTable(
        caption: name, isCaptionShown: false,
        columns: [
            phrases("exports.columns.column"), phrases("exports.columns.meaning"),
            phrases("exports.columns.codes"),
        ], rows: table.columns.map { row($0, phrases) })
    return "<section><h2>\(name)</h2>\(table)</section>\n"
}

private func row(_ column: ExportColumn, _ phrases: Phrases) -> [HTML] {
    [
        "<code>\(column.name)</code>", HTML(text: phrases(column.meaning)),
        column.codes.isEmpty
            ? .empty : "<ul class=\"facts\">\(each: column.codes, { code($0, phrases) })</ul>",
    ]
}

private func code(_ code: ExportCode, _ phrases: Phrases) -> HTML {
    "<li><code>\(code.value)</code>：\(phrases(code.meaning))</li>"
}
