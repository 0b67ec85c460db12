import Civic
import HTML

/// Lying bars with their words and numbers as text, which grows with the letters; the page needs
/// ``chartPatterns`` once where a chart has several series.
public func barChart(_ chart: Chart, _ phrases: Phrases, columnOfLabels: String) -> HTML {
    let rows = chart.labels.indices.map { bars(chart, $0, phrases) }
    return chartFigure(
        chart, phrases, columnOfLabels: columnOfLabels,
        "<div class=\"bars\">\(each: rows, { $0 })</div>")
}

private func bars(_ chart: Chart, _ label: Int, _ phrases: Phrases) -> HTML {
    let bars = chart.series.enumerated().map { index, series in
        bar(series.values[label], of: chart.largest, index, phrases)
    }
    return """
        <div class="bars__group"><p class="bars__label">\(chart.labels[label])</p>\(each: bars, { $0 })</div>

        """
}

private func bar(_ value: Int, of largest: Int, _ index: Int, _ phrases: Phrases) -> HTML {
    let share = value * 100 / largest
    return """
        <div class="bars__row"><svg class="series-\(index + 1)" width="100%" height="22">\
        <rect class="chart__bar" width="\(share)%" height="22"/>\
        \(hatching(index, width: "\(share)%", height: 22))</svg><b>\(phrases.number(value))</b></div>
        """
}
