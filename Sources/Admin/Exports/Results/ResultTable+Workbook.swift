import Civic
import Japanese

extension ResultTable {
    /// The sheet with all columns; title and facts stand above, since it is read by people.
    func sheet(_ phrases: Phrases) -> WorkbookSheet {
        let columns: [(TextKey, Double)] = [
            ("answers.table.number", 6), ("exports.paper.division", 14), ("exports.paper.chapter", 22),
            ("exports.paper.summary", 46), ("exports.paper.answer", 60), ("exports.paper.before", 32),
            ("exports.paper.after", 32),
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
                .text(row.answer), .filled(row.changed(without: .inserted)),
                .filled(row.changed(without: .deleted)),
            ]
        }
    }
}

extension ResultTable.Row {
    fileprivate func changed(without other: DifferencePiece.Change) -> String {
        changes.map { change in
            change.pieces.filter { $0.change != other }.map(\.text).joined()
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
