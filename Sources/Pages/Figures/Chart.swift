import Civic
import HTML

/// Numbers to be drawn: one value of each series for each label.
public struct Chart: Sendable {
    public struct Series: Sendable {
        public var name: String
        public var values: [Int]
        /// What the table says in place of a number, by the place of its label: numbers that are not told.
        public var words: [Int: String] = [:]

        public init(_ name: String, _ values: [Int]) {
            self.name = name
            self.values = values
        }
    }

    public var title: String
    public var labels: [String]
    /// At most six.
    public var series: [Series]

    public init(_ title: String, labels: [String], series: [Series]) {
        self.title = title
        self.labels = labels
        self.series = series
    }

    var largest: Int { max(series.flatMap(\.values).max() ?? 0, 1) }
}

/// The drawing, hidden from screen readers, with its numbers as a table that everyone can open.
func chartFigure(_ chart: Chart, _ phrases: Phrases, columnOfLabels: String, _ drawing: HTML) -> HTML {
    let rows = chart.labels.enumerated().map { index, label in
        [HTML(text: label)]
            + chart.series.map { HTML(text: $0.words[index] ?? phrases.number($0.values[index])) }
    }
    let table = dataTable(
        caption: chart.title, columns: [columnOfLabels] + chart.series.map(\.name), rows: rows)
    return """
        <figure class="chart"><figcaption>\(chart.title)</figcaption>
        <div aria-hidden="true">\(if: chart.series.count > 1, legend(chart))\(drawing)</div>
        <details class="folded"><summary>\(phrases("common.chart.table"))</summary>\(table)</details></figure>
        """
}

private func legend(_ chart: Chart) -> HTML {
    let entries = chart.series.enumerated().map { index, series in legendEntry(series.name, index) }
    return "<ul class=\"chart__legend\">\(each: entries, { $0 })</ul>"
}

private func legendEntry(_ name: String, _ index: Int) -> HTML {
    """
    <li><svg width="28" height="18" class="series-\(index + 1)"><rect class="chart__bar" width="28" height="18"/>\
    \(hatching(index, width: "28", height: 18))</svg>\(name)</li>
    """
}

/// Lines over a bar, so that series are told apart without color: none, slanting, upright, lying, crossed, dots.
func hatching(_ index: Int, width: String, height: Int) -> HTML {
    guard index > 0 else { return .empty }
    return "<rect width=\"\(width)\" height=\"\(height)\" fill=\"url(#hatch-\(index + 1))\"/>"
}

/// The patterns of ``hatching(_:width:height:)``; once on a page that has charts.
public let chartPatterns: HTML = """
    <svg class="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
    <pattern id="hatch-2" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2 2-2M0 8 8 0M6 10l4-4"/>\
    </pattern><pattern id="hatch-3" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M3 0v7"/></pattern>\
    <pattern id="hatch-4" width="7" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h7"/></pattern>\
    <pattern id="hatch-5" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M0 0 9 9M9 0 0 9"/></pattern>\
    <pattern id="hatch-6" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M3 2v2"/></pattern>\
    </defs></svg>
    """
