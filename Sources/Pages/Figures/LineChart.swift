import Civic
import HTML

/// What changed over time: lines told apart by dashes and marks, values at their ends, labels as text below.
public func lineChart(_ chart: Chart, _ phrases: Phrases, columnOfLabels: String) -> HTML {
    let lines = chart.series.indices.map { line(chart, $0) }
    let drawing: HTML = """
        <div class="lines"><p class="lines__top">\(phrases.number(chart.largest))</p>\
        <svg width="100%" height="\(height)"><line class="chart__axis" x1="0" x2="100%" y1="\(height - base)" \
        y2="\(height - base)"/>\(each: lines, { $0 })</svg>\
        <p class="lines__labels">\(each: chart.labels, { "<span>\($0)</span>" })</p></div>
        """
    return chartFigure(chart, phrases, columnOfLabels: columnOfLabels, drawing)
}

private let height = 200
private let base = 10

private func line(_ chart: Chart, _ index: Int) -> HTML {
    let points = chart.series[index].values.enumerated().map { place, value in
        // In the middle of its label's column; tenths of a percent, since SVG takes no calculation here.
        Point(
            x: (place * 2 + 1) * 1000 / (chart.labels.count * 2),
            y: height - base - value * (height - base * 2) / chart.largest)
    }
    let segments = zip(points, points.dropFirst())
    return """
        <g class="chart__line series-\(index + 1)">\(each: segments, { segment($0, $1) })\
        \(each: points, { mark($0, index) })</g>
        """
}

private struct Point {
    let x: Int
    let y: Int
    var percent: String { "\(x / 10).\(x % 10)%" }
}

private func segment(_ from: Point, _ to: Point) -> HTML {
    "<line x1=\"\(from.percent)\" y1=\"\(from.y)\" x2=\"\(to.percent)\" y2=\"\(to.y)\"/>"
}

/// A disc, a ring or a square that is larger with each series.
private func mark(_ point: Point, _ index: Int) -> HTML {
    """
    <circle cx="\(point.percent)" cy="\(point.y)" r="\(4 + index)"\
    \(if: index % 2 == 1, " class=\"chart__ring\"")/>
    """
}
