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
/// a phone each row is a card that names its columns; to a screen reader it stays a table.
public func rowsTable(caption: String, columns: [RowsColumn], rows: [[HTML]]) -> HTML {
    """
    <div class="rows-table"><table role="table"><caption>\(caption)</caption>
    <thead role="rowgroup"><tr role="row">\(each: columns, heading)</tr></thead>
    <tbody role="rowgroup">
    \(each: rows, { row($0, columns) })</tbody></table></div>
    """
}

// A browser takes the meaning of a table away when its parts are no longer laid out as one; the roles keep it.
private func heading(_ column: RowsColumn) -> HTML {
    "<th scope=\"col\" role=\"columnheader\"\(if: column.isWide, " data-wide")>\(column.label)</th>"
}

private func row(_ cells: [HTML], _ columns: [RowsColumn]) -> HTML {
    "<tr role=\"row\">\(each: zip(cells, columns), { cell($0, $1) })</tr>\n"
}

private func cell(_ cell: HTML, _ column: RowsColumn) -> HTML {
    "<td role=\"cell\" data-label=\"\(column.label)\"><div>\(cell)</div></td>"
}
