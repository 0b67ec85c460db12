import HTML

/// A measure of a roadmap: from which column to which, counted from 0, and what is done then.
public struct RoadmapBar: Sendable {
    public var name: String
    public var columns: ClosedRange<Int>
    public var text: String

    public init(_ name: String, _ columns: ClosedRange<Int>, _ text: String) {
        self.name = name
        self.columns = columns
        self.text = text
    }
}

/// Measures over years as a table whose bars span the years' columns: read aloud, it says from when to when.
public func roadmap(caption: String, years: [String], _ bars: [RoadmapBar]) -> HTML {
    """
    <div class="table-box roadmap" role="region" aria-label="\(caption)" tabindex="0"><table>
    <caption>\(caption)</caption>
    <thead><tr><td></td>\(each: years, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
    <tbody>
    \(each: bars, { row($0, years) })</tbody></table></div>
    """
}

private func row(_ bar: RoadmapBar, _ years: [String]) -> HTML {
    let columns = bar.columns.clamped(to: 0...max(years.count - 1, 0))
    return """
        <tr><th scope="row">\(bar.name)</th>\(gap(columns.lowerBound))\
        <td colspan="\(columns.count)"><div class="roadmap__bar">\(bar.text)</div></td>\
        \(gap(years.count - columns.upperBound - 1))</tr>

        """
}

private func gap(_ count: Int) -> HTML {
    count > 0 ? "<td colspan=\"\(count)\"></td>" : .empty
}
