import Civic
import Foundation
import HTML

/// A number of one year in a drawing.
public struct YearPoint: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case baseline, target, actual, provisional
    }

    public var kind: Kind
    public var year: Int
    public var value: Decimal

    public init(_ kind: Kind, year: Int, value: Decimal) {
        self.kind = kind
        self.year = year
        self.value = value
    }
}

/// Where something began, what was planned and what came of it, by years.
public struct YearChart: Sendable {
    public var title: String
    public var points: [YearPoint]
    /// The word for each kind.
    public var names: @Sendable (YearPoint.Kind) -> String
    /// A year in words.
    public var years: @Sendable (Int) -> String
    /// A year in two to four letters, to stand below the axis.
    public var marks: @Sendable (Int) -> String

    public init(
        title: String, points: [YearPoint], names: @escaping @Sendable (YearPoint.Kind) -> String,
        years: @escaping @Sendable (Int) -> String, marks: @escaping @Sendable (Int) -> String
    ) {
        self.title = title
        self.points = points
        self.names = names
        self.years = years
        self.marks = marks
    }
}

/// The drawing: the baseline a square, what was planned diamonds on a dashed line, what came of it discs on a whole
/// line, rings where the number may still change. Numbers stand at their marks where there is room for them. Colors
/// repeat what shapes and dashes say; a picture for screen readers, with its numbers in words.
public func yearChart(_ chart: YearChart, _ phrases: Phrases) -> HTML {
    let plot = YearPlot(chart.points)
    let labels = YearLabels(plot) { phrases.number($0) }
    return """
        <figure class="chart year-chart"><figcaption>\(chart.title)</figcaption>
        <svg role="img" aria-label="\(words(chart, phrases))" width="100%" height="\(YearPlot.height + 24)">\
        \(axis(plot, chart))\
        \(line(plot, [.baseline, .target], "year-chart__plan"))\
        \(line(plot, [.baseline, .actual, .provisional], "year-chart__course"))\
        \(each: chart.points, { mark($0, plot) })\(each: labels.placed, { label($0) })</svg>
        <ul class="chart__legend">\(each: kinds(chart), { legendEntry($0, chart) })</ul></figure>
        """
}

private func kinds(_ chart: YearChart) -> [YearPoint.Kind] {
    YearPoint.Kind.allCases.filter { kind in chart.points.contains { $0.kind == kind } }
}

/// All numbers in the order of the years, as one would read them to somebody.
private func words(_ chart: YearChart, _ phrases: Phrases) -> String {
    let numbers = chart.points.sorted { $0.year < $1.year }.map { point in
        phrases(
            "common.chart.point",
            [
                "name": chart.names(point.kind), "year": chart.years(point.year),
                "value": phrases.number(point.value),
            ])
    }
    return ([chart.title] + numbers).joined(separator: phrases.language.isJapanese ? "、" : ", ")
}

private func axis(_ plot: YearPlot, _ chart: YearChart) -> HTML {
    """
    <line class="chart__axis" x1="0" x2="100%" y1="\(plot.zero)" y2="\(plot.zero)"/>\
    \(each: plot.ticks, { tick($0, plot, chart) })
    """
}

private func tick(_ year: Int, _ plot: YearPlot, _ chart: YearChart) -> HTML {
    """
    <text class="year-chart__year" x="\(plot.percent(of: year))" y="\(YearPlot.height + 18)" \
    text-anchor="middle">\(chart.marks(year))</text>
    """
}

private func line(_ plot: YearPlot, _ kinds: Set<YearPoint.Kind>, _ name: String) -> HTML {
    let points = plot.points.filter { kinds.contains($0.kind) }.sorted { $0.year < $1.year }
    guard points.count > 1 else { return .empty }
    return "<g class=\"\(name)\">\(each: zip(points, points.dropFirst()), { segment($0, $1, plot) })</g>"
}

private func segment(_ from: YearPoint, _ to: YearPoint, _ plot: YearPlot) -> HTML {
    """
    <line x1="\(plot.percent(of: from.year))" y1="\(plot.height(of: from.value))" \
    x2="\(plot.percent(of: to.year))" y2="\(plot.height(of: to.value))"/>
    """
}

private func mark(_ point: YearPoint, _ plot: YearPlot) -> HTML {
    """
    <svg x="\(plot.percent(of: point.year))" y="\(plot.height(of: point.value))" \
    class="year-chart__mark--\(point.kind.rawValue)">\(shape(point.kind))</svg>
    """
}

private func shape(_ kind: YearPoint.Kind) -> HTML {
    switch kind {
    case .baseline: "<rect x=\"-6\" y=\"-6\" width=\"12\" height=\"12\"/>"
    case .target: "<path d=\"M0-9 9 0 0 9-9 0Z\"/>"
    case .actual, .provisional: "<circle r=\"6\"/>"
    }
}

private func label(_ label: YearLabels.Label) -> HTML {
    """
    <text class="year-chart__value" x="\(label.x)" y="\(label.y)" text-anchor="\(label.anchor)">\(label.text)</text>
    """
}

private func legendEntry(_ kind: YearPoint.Kind, _ chart: YearChart) -> HTML {
    """
    <li><svg width="24" height="24" aria-hidden="true"><svg x="12" y="12" class="year-chart__mark--\(kind.rawValue)">\
    \(shape(kind))</svg></svg>\(chart.names(kind))</li>
    """
}
