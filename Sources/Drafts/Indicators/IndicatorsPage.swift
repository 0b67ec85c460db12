import Civic
import HTML
import Pages

/// What the page of a draft's indicators shows.
struct IndicatorsModel: Sendable {
    let shown: PublicFigures
    let indicators: [Indicator]
}

/// Each indicator with its drawing, its numbers and how far it has come; below them how that is worked out.
func indicatorsPage(_ model: IndicatorsModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("indicators.kpi.title"), width: .wide, trail: model.shown.trail(phrases),
        header: figureHeader(phrases("indicators.kpi.title"), model.shown.draft, phrases),
        content: """
            \(if: model.indicators.isEmpty, emptyState(phrases("indicators.kpi.none")))
            \(if: !model.indicators.isEmpty, indicatorList(model, phrases))
            """)
}

/// The page's name with the draft it belongs to.
func figureHeader(_ title: String, _ draft: Draft, _ phrases: Phrases) -> HTML {
    """
    <h1>\(title)</h1>
    <p class="lead"\(contentLanguage(draft.titleLanguage, phrases))>\(draft.title)</p>
    """
}

private func indicatorList(_ model: IndicatorsModel, _ phrases: Phrases) -> HTML {
    let version = phrases("drafts.version.number", ["number": String(model.shown.version.number)])
    return """
        <p>\(phrases("indicators.kpi.lead", ["version": version]))</p>
        \(overview(model, phrases))
        \(each: model.indicators, { indicatorSection($0, model.shown, phrases) })
        \(formula(phrases))
        \(openData(FigureAddresses.kpiTable(model.shown.draft.slug), phrases))
        """
}

/// All indicators on one screen, each with a link to its numbers.
private func overview(_ model: IndicatorsModel, _ phrases: Phrases) -> HTML {
    let columns = [
        RowsColumn(phrases("indicators.kpi.name"), isWide: true),
        RowsColumn(phrases("indicators.kpi.baseline")), RowsColumn(phrases("indicators.measure.actual")),
        RowsColumn(phrases("indicators.measure.target")), RowsColumn(phrases("indicators.kpi.progress")),
    ]
    let rows = model.indicators.map { indicator in
        [
            "<a href=\"#\(indicator.anchor)\"\(japanese(in: phrases))>\(indicator.kpi.name)</a>",
            amount(indicator.kpi.baseline?.value, indicator.kpi.unit, phrases),
            amount(indicator.latest?.value, indicator.kpi.unit, phrases),
            amount(indicator.target?.value, indicator.kpi.unit, phrases),
            progressBadge(indicator.progress, phrases),
        ]
    }
    return
        "<div class=\"kpi-overview\">\(rowsTable(caption: phrases("indicators.kpi.overview"), columns: columns, rows: rows))</div>"
}

private func formula(_ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("indicators.formula.title"))</h2>
    <p>\(phrases("indicators.formula.way"))</p>
    <p class="kpi-formula">\(phrases("indicators.formula.fraction"))</p>
    <ul><li>\(phrases("indicators.formula.cut"))</li><li>\(phrases("indicators.formula.keeping"))</li>\
    <li>\(phrases("indicators.formula.away"))</li><li>\(phrases("indicators.formula.cumulative"))</li>\
    <li>\(phrases("indicators.formula.years"))</li></ul></section>
    """
}

/// The link to the same as a file, and on what terms it may be used.
func openData(_ path: String, _ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("indicators.open_data.title"))</h2>
    <p>\(phrases("indicators.open_data.lead"))</p>
    <p>\(linkButton(phrases("indicators.open_data.file"), to: path, .secondary))</p>
    <p><a href="\(url: Addresses.licence())">\(phrases("indicators.open_data.licence"))</a></p></section>
    """
}
