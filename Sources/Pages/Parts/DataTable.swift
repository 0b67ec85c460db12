import HTML

/// A table with a caption; it scrolls inside its box on narrow screens, reachable by keyboard.
public func dataTable(caption: String, columns: [String], rows: [[HTML]]) -> HTML {
    """
    <div class="table-box" role="region" aria-label="\(caption)" tabindex="0"><table>
    <caption>\(caption)</caption>
    <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
    <tbody>
    \(each: rows, tableRow)
    </tbody></table></div>
    """
}

private func tableRow(_ cells: [HTML]) -> HTML {
    "<tr>\(each: cells, { "<td>\($0)</td>" })</tr>\n"
}
