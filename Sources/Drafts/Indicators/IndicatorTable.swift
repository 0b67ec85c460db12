import Civic
import Documents
import Foundation
import HTML
import Pages

/// A number of the plan with its year and what the draft adds to it.
public func planned(_ figure: KPI.Figure?, _ unit: String, _ phrases: Phrases) -> HTML {
    guard let figure else { return amount(nil, unit, phrases) }
    let year = figure.year.map { phrases.fiscalYear(FiscalYear($0)) }
    return """
        \(amount(figure.value, unit, phrases))\(year.map { "<br>\($0)" })\
        \(if: !figure.note.isEmpty, "<br><span\(japanese(in: phrases))>\(figure.note)</span>")
        """
}

/// All numbers by year, folded on a phone.
func figureTable(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
    let columns = [
        phrases("indicators.kpi.year"), phrases("indicators.kpi.measure"), phrases("indicators.kpi.value"),
        phrases("indicators.kpi.remark"),
    ]
    let rows = indicator.figures.map { row($0, indicator.kpi.unit, phrases) }
    let table = dataTable(
        caption: phrases("indicators.kpi.numbers", ["number": String(indicator.number)]), columns: columns,
        rows: rows)
    return """
        <details class="folded" data-unfolds><summary>\(phrases("common.chart.table"))</summary>\(table)</details>
        """
}

private func row(_ figure: IndicatorFigure, _ unit: String, _ phrases: Phrases) -> [HTML] {
    let year = figure.year.map { phrases.fiscalYear(FiscalYear($0)) }
    let source =
        figure.source.isEmpty
        ? HTML.empty
        : sentence(
            phrases("indicators.kpi.source"),
            ["source": "<span\(japanese(in: phrases))>\(figure.source)</span>"])
    return [
        HTML(text: year ?? phrases("indicators.kpi.no_year")),
        HTML(text: phrases(TextKey("indicators.measure", figure.measure))),
        amount(figure.value, unit, phrases),
        """
        \(if: !figure.note.isEmpty, "<span\(japanese(in: phrases))>\(figure.note)</span>")\
        \(if: !figure.note.isEmpty && !figure.source.isEmpty, "<br>")\(source)
        """,
    ]
}

/// The drawing; nothing where fewer than two numbers have a year.
func indicatorChart(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
    let points = indicator.figures.compactMap { figure -> YearPoint? in
        guard let year = figure.year, let value = figure.value else { return nil }
        let kind = YearPoint.Kind(rawValue: figure.measure.rawValue) ?? .actual
        return YearPoint(kind, year: year, value: value)
    }
    guard Set(points.map(\.year)).count > 1 else { return .empty }
    return yearChart(
        YearChart(
            title: phrases("indicators.chart.title", ["number": String(indicator.number)]), points: points,
            names: { phrases(TextKey("indicators.measure", $0)) },
            years: { phrases.fiscalYearName(FiscalYear($0)) },
            marks: { phrases.fiscalYearMark(FiscalYear($0)) }
        ), phrases)
}
