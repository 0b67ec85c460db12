import HTML

/// A column of a table whose rows become cards on a phone.
public struct RowsColumn: Sendable {
    public var label: String
    /// Whether it holds long texts and gets much of the width.
    public var isWide: Bool

    public init(_ label: String, isWide: Bool = false) {
        self.label = label
        self.isWide = isWide
    }
}

/// A table of few columns with long texts, as that of opinions and the city's answers (No.・区分・概要・市の考え方). On
/// a phone each row is a card that names its columns. The names are spoken there, since some browsers take the meaning
/// of a table away when its parts are laid out as blocks.
public func rowsTable(caption: String, columns: [RowsColumn], rows: [[HTML]]) -> HTML {
    """
    <div class="rows-table"><table><caption>\(caption)</caption>
    <thead><tr>\(each: columns, heading)</tr></thead>
    <tbody>
    \(each: rows, { row($0, columns) })</tbody></table></div>
    """
}

private func heading(_ column: RowsColumn) -> HTML {
    "<th scope=\"col\"\(if: column.isWide, " data-wide")>\(column.label)</th>"
}

private func row(_ cells: [HTML], _ columns: [RowsColumn]) -> HTML {
    "<tr>\(each: zip(cells, columns), { cell($0, $1) })</tr>\n"
}

private func cell(_ cell: HTML, _ column: RowsColumn) -> HTML {
    "<td data-label=\"\(column.label)\"><div>\(cell)</div></td>"
}
