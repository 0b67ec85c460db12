import Civic
import HTML
import Pages

/// What the page of a draft's roadmap shows.
struct RoadmapModel: Sendable {
    let shown: PublicFigures
    let items: [RoadmapItem]
    /// Of the newest version, for links.
    let passages: [Passage]
    let now: FiscalYear

    /// The columns: from the first year that is named to the last; what goes on needs no year of its own.
    var years: [FiscalYear] {
        let named = items.flatMap(\.words.spans).flatMap { [$0.from?.year, $0.to?.year] }.compactMap { $0 }
        guard let first = named.min(), let last = named.max() else { return [] }
        return (first...last).map(FiscalYear.init)
    }
}

/// The measures of a draft over the years.
func roadmapPage(_ model: RoadmapModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("indicators.roadmap.title"), width: .wide, trail: model.shown.trail(phrases),
        header: figureHeader(phrases("indicators.roadmap.title"), model.shown.draft, phrases),
        content: """
            \(if: model.items.isEmpty, emptyState(phrases("indicators.roadmap.none")))
            \(if: !model.items.isEmpty, measures(model, phrases))
            """)
}

private func measures(_ model: RoadmapModel, _ phrases: Phrases) -> HTML {
    let years = model.years
    let current = years.firstIndex(of: model.now)
    let table = roadmap(
        caption: phrases("indicators.roadmap.caption"), measures: phrases("indicators.roadmap.measure"),
        years: years.map(phrases.fiscalYearName),
        current: current.map { ($0, phrases("indicators.roadmap.now")) }, groups(model, phrases))
    return """
        <p>\(phrases("indicators.roadmap.lead"))</p>
        <p>\(phrases("indicators.roadmap.this_year", ["year": phrases.fiscalYear(model.now)]))</p>
        \(table)
        \(openData(FigureAddresses.roadmapTable(model.shown.draft.slug), phrases))
        """
}

/// Measures of one field that follow each other.
private func groups(_ model: RoadmapModel, _ phrases: Phrases) -> [RoadmapGroup] {
    var groups: [(field: String, rows: [RoadmapRow])] = []
    for item in model.items {
        let row = RoadmapRow(name(item, model, phrases), bars(item, model, phrases))
        if groups.last?.field == item.words.field {
            groups[groups.count - 1].rows.append(row)
        } else {
            groups.append((item.words.field, [row]))
        }
    }
    return groups.map { field, rows in
        RoadmapGroup(field.isEmpty ? nil : "<span\(japanese(in: phrases))>\(field)</span>", rows)
    }
}

private func name(_ item: RoadmapItem, _ model: RoadmapModel, _ phrases: Phrases) -> HTML {
    let title: HTML = "<span\(japanese(in: phrases))>\(item.words.title)</span>"
    guard let passage = model.passages.first(where: { $0.id == item.words.passage }) else { return title }
    let path = Addresses.draft(model.shown.draft.slug) + "#" + passage.anchor
    return "<a href=\"\(url: path)\"\(japanese(in: phrases))>\(item.words.title)</a>"
}

private func bars(_ item: RoadmapItem, _ model: RoadmapModel, _ phrases: Phrases) -> [RoadmapBar] {
    let years = model.years
    guard let first = years.first, let last = years.last else { return [] }
    return item.words.spans.map { span in
        let (from, to) = (span.from ?? first, span.to ?? last)
        let isNow = (span.from ?? model.now) <= model.now && model.now <= (span.to ?? model.now)
        return RoadmapBar(
            (from.year - first.year)...(max(from, to).year - first.year), years: spanWords(span, phrases),
            """
            \(spanState(span, phrases))\
            \(if: isNow, " <span class=\"roadmap__current\">\(phrases("indicators.roadmap.now"))</span>")
            """,
            kind: span.state?.rawValue ?? "other", beganBefore: span.from == nil, goesOn: span.to == nil)
    }
}

private func spanState(_ span: RoadmapSpan, _ phrases: Phrases) -> HTML {
    let state = span.state.map { "<b>\(phrases(TextKey("indicators.state", $0)))</b>" as HTML }
    let label: HTML? = span.label.isEmpty ? nil : "<span\(japanese(in: phrases))>\(span.label)</span>"
    return "\(state)\(if: state != nil && label != nil, " ")\(label)"
}

/// The years in words: from when to when, or that it began before or goes on.
public func spanWords(_ span: RoadmapSpan, _ phrases: Phrases) -> String {
    let names = [
        "from": span.from.map(phrases.fiscalYearName) ?? "", "to": span.to.map(phrases.fiscalYearName) ?? "",
    ]
    switch (span.from, span.to) {
    case (nil, nil): return ""
    case (nil, _): return phrases("indicators.roadmap.until", names)
    case (_, nil): return phrases("indicators.roadmap.since", names)
    case (let from?, let to?):
        return phrases(from == to ? "indicators.roadmap.in_year" : "indicators.roadmap.from_to", names)
    }
}
