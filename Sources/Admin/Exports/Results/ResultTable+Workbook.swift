import Civic

extension ResultTable {
    /// The sheet with all columns; title and facts stand above, since it is read by people.
    func sheet(_ phrases: Phrases) -> WorkbookSheet {
        // Together about as wide as A4 across, so that the print is not made small.
        let columns: [(TextKey, Double)] = [
            ("answers.table.number", 5), ("exports.paper.division", 11), ("exports.paper.chapter", 14),
            ("exports.paper.summary", 34), ("exports.paper.answer", 40), ("exports.paper.before", 26),
            ("exports.paper.after", 26),
        ]
        return WorkbookSheet(
            name: phrases("exports.sheet.result"),
            columns: columns.map { WorkbookColumn(name: phrases($0), width: $1) },
            lead: [title] + facts.map { "\($0.name)　\($0.value)" } + (rows.isEmpty ? [nothing] : []),
            pageTitle: title, isForPaper: true)
    }

    var records: [[ExportCell]] {
        rows.map { row in
            [
                .number(Int64(row.number)), .text(row.category), .text(row.chapter), .text(row.summary),
                .text(row.answer), .filled(Self.text(of: row.before)),
                .filled(Self.text(of: row.after)),
            ]
        }
    }

    private static func text(of passages: [[ChangedPassage.Piece]]) -> String {
        passages.map { $0.map(\.text).joined() }.joined(separator: "\n\n")
    }
}
