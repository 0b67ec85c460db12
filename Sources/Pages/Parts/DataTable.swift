import HTML

/// A table with a caption; it scrolls inside its box on narrow screens, reachable by keyboard.
///
/// - Parameter isCaptionShown: false where the heading above says the same; it is still read out.
public func dataTable(
    caption: String, isCaptionShown: Bool = true, columns: [String], rows: [[HTML]]
) -> HTML {
    """
    <div class="table-box" role="region" aria-label="\(caption)" tabindex="0"><table>
    <caption>\(isCaptionShown ? HTML(text: caption) : "<span class=\"visually-hidden\">\(caption)</span>")</caption>
    <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
    <tbody>
    \(each: rows, tableRow)
    </tbody></table></div>
    """
}

private func tableRow(_ cells: [HTML]) -> HTML {
    "<tr>\(each: cells, { "<td>\($0)</td>" })</tr>\n"
}
