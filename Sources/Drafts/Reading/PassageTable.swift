import HTML

/// A table whose cells are known: one row a line, tabs between the cells, the first row its head.
struct PassageTable {
    private let rows: [[Substring]]
    private let width: Int

    /// Nil for a table of which only the words are known.
    init?(_ passage: Passage) {
        guard passage.kind == .table, passage.text.utf8.contains(UInt8(ascii: "\t")) else { return nil }
        rows = passage.text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        width = rows.map(\.count).max() ?? 0
    }

    /// As texts, each row as long as it is.
    var cells: [[String]] { rows.map { $0.map(String.init) } }

    /// - Parameters:
    ///   - language: the attribute for the text's language, where the page's is another.
    ///   - cell: writes what stands in a cell.
    func html(_ language: HTML, cell: (Substring) -> HTML) -> HTML {
        let head = rows.first ?? []
        return """
            <div class="table-box" role="region" aria-label="\(name(head))" tabindex="0"\(language)><table>
            <thead>\(row(head, { "<th scope=\"col\">\(cell($0))</th>" }))</thead>
            <tbody>
            \(each: rows.dropFirst(), { cells in row(cells) { "<td>\(cell($0))</td>" } })
            </tbody></table></div>
            """
    }

    /// What the columns are called names the table.
    private func name(_ head: [Substring]) -> String { head.filter { !$0.isEmpty }.joined(separator: "・") }

    /// Rows of merged cells are shorter than the others.
    private func row(_ cells: [Substring], _ cell: (Substring) -> HTML) -> HTML {
        let missing = [Substring](repeating: "", count: width - cells.count)
        return "<tr>\(each: cells + missing, cell)</tr>\n"
    }
}
