import HTML

/// What is done in a measure of a roadmap, and in which columns, counted from 0.
public struct RoadmapBar: Sendable {
    public var columns: ClosedRange<Int>
    /// The years in words, as they are read where the table's columns can't be seen.
    public var years: String
    public var text: HTML
    /// Tells kinds of work apart by the bar's edge; its words tell the same.
    public var kind: String
    public var beganBefore: Bool
    public var goesOn: Bool

    public init(
        _ columns: ClosedRange<Int>, years: String, _ text: HTML, kind: String = "practice",
        beganBefore: Bool = false, goesOn: Bool = false
    ) {
        self.columns = columns
        self.years = years
        self.text = text
        self.kind = kind
        self.beganBefore = beganBefore
        self.goesOn = goesOn
    }
}

/// A measure with its bars in the order of the years; no two in one column.
public struct RoadmapRow: Sendable {
    public var name: HTML
    public var bars: [RoadmapBar]

    public init(_ name: HTML, _ bars: [RoadmapBar]) {
        self.name = name
        self.bars = bars
    }
}

/// Measures that belong together.
public struct RoadmapGroup: Sendable {
    /// Nil for measures without a group.
    public var name: HTML?
    public var rows: [RoadmapRow]

    public init(_ name: HTML? = nil, _ rows: [RoadmapRow]) {
        self.name = name
        self.rows = rows
    }
}

/// Measures over years as a table whose bars span the years' columns; on a phone a list by measure. Every bar says
/// its years in words, so that nothing hangs on columns, colors or arrows.
///
/// - Parameters:
///   - measures: the head of the first column.
///   - years: the heads of the others.
///   - current: the column of the year it is now, with the word for it.
public func roadmap(
    caption: String, measures: String, years: [String], current: (column: Int, word: String)? = nil,
    _ groups: [RoadmapGroup]
) -> HTML {
    let heads = years.enumerated().map {
        head($0.element, isCurrent: $0.offset == current?.column, current?.word)
    }
    return """
        <div class="table-box roadmap" role="region" aria-label="\(caption)" tabindex="0"><table>
        <caption>\(caption)</caption>
        <thead><tr><th scope="col">\(measures)</th>\(each: heads, { $0 })</tr></thead>
        \(each: groups, { group($0, years.count, current?.column) })</table></div>
        """
}

private func head(_ year: String, isCurrent: Bool, _ word: String?) -> HTML {
    """
    <th scope="col"\(if: isCurrent, " class=\"roadmap__now\" aria-current=\"date\"")>\(year)\
    \(if: isCurrent, "<br><span class=\"badge badge--info\">\(word ?? "")</span>")</th>
    """
}

private func group(_ group: RoadmapGroup, _ columns: Int, _ current: Int?) -> HTML {
    let name = group.name.map { name -> HTML in
        "<tr class=\"roadmap__group\"><th colspan=\"\(columns + 1)\" scope=\"rowgroup\">\(name)</th></tr>\n"
    }
    return "<tbody>\n\(name)\(each: group.rows, { row($0, columns, current) })</tbody>\n"
}

private func row(_ row: RoadmapRow, _ columns: Int, _ current: Int?) -> HTML {
    var cells = HTML.empty
    var next = 0
    for bar in row.bars {
        let place = bar.columns.clamped(to: 0...max(columns - 1, 0))
        cells += gaps(next..<max(place.lowerBound, next), current)
        cells += cell(bar, place)
        next = place.upperBound + 1
    }
    cells += gaps(next..<max(columns, next), current)
    return "<tr><th scope=\"row\">\(row.name)</th>\(cells)</tr>\n"
}

private func cell(_ bar: RoadmapBar, _ columns: ClosedRange<Int>) -> HTML {
    """
    <td colspan="\(columns.count)"><div class="roadmap__bar roadmap__bar--\(bar.kind)"\
    \(if: bar.beganBefore, " data-from=\"before\"")\(if: bar.goesOn, " data-to=\"on\"")>\
    <p class="roadmap__text">\(bar.text)</p><p class="roadmap__years">\
    \(if: bar.beganBefore, "<span aria-hidden=\"true\">← </span>")\(bar.years)\
    \(if: bar.goesOn, "<span aria-hidden=\"true\"> →</span>")</p></div></td>
    """
}

/// Years without a bar, each a cell of its own, so that the lines between the years are seen.
private func gaps(_ columns: Range<Int>, _ current: Int?) -> HTML {
    "\(each: columns, { "<td class=\"roadmap__gap\"\(if: $0 == current, " data-now")></td>" })"
}
