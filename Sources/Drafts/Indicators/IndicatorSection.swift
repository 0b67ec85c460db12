import Civic
import HTML
import Pages
import Postgres

/// One indicator: what it is, how far it has come, its drawing and its numbers.
func indicatorSection(_ indicator: Indicator, _ shown: PublicFigures, _ phrases: Phrases) -> HTML {
    let kpi = indicator.kpi
    let number = phrases("indicators.kpi.number", ["number": String(indicator.number)])
    return """
        <section class="kpi" id="\(indicator.anchor)" aria-labelledby="\(indicator.anchor)-name">
        <h2 id="\(indicator.anchor)-name"><span class="kpi__order">\(number)</span> \
        <span\(japanese(in: phrases))>\(kpi.name)</span></h2>
        \(if: !kpi.note.isEmpty, "<p\(japanese(in: phrases))>\(kpi.note)</p>")
        <p class="kpi__state">\(progressBadge(indicator.progress, phrases)) \
        <span>\(latestWords(indicator, phrases)) \(progressWords(indicator, phrases))</span></p>
        <div class="kpi__parts"><div>\(facts(indicator, shown, phrases))</div>
        <div>\(indicatorChart(indicator, phrases))\(figureTable(indicator, phrases))</div></div></section>

        """
}

private func latestWords(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
    guard let latest = indicator.latest else { return .empty }
    return sentence(
        phrases(
            latest.isProvisional ? "indicators.words.latest_provisional" : "indicators.words.latest",
            ["year": phrases.fiscalYearName(latest.year)]),
        ["amount": amount(latest.value, indicator.kpi.unit, phrases)])
}

private func facts(_ indicator: Indicator, _ shown: PublicFigures, _ phrases: Phrases) -> HTML {
    let kpi = indicator.kpi
    var entries: [(name: String, value: HTML)] = []
    if let place = place(indicator, shown, phrases) {
        entries.append((phrases("indicators.kpi.part"), place))
    }
    entries.append((phrases("indicators.kpi.direction"), direction(indicator, phrases)))
    if let kind = kpi.kind {
        entries.append(
            (phrases("indicators.kpi.kind"), HTML(text: phrases(TextKey("indicators.kind", kind)))))
    }
    entries.append((phrases("indicators.kpi.unit"), unit(kpi.unit, phrases)))
    entries.append((phrases("indicators.kpi.baseline"), planned(kpi.baseline, kpi.unit, phrases)))
    entries.append((phrases("indicators.measure.target"), planned(indicator.target, kpi.unit, phrases)))
    return descriptionList(entries)
}

/// The part that is measured, as a link to where the draft speaks of it.
private func place(_ indicator: Indicator, _ shown: PublicFigures, _ phrases: Phrases) -> HTML? {
    let path = Addresses.draft(shown.draft.slug)
    let (heading, table) = (indicator.place.heading, indicator.place.table)
    let name = heading?.text ?? indicator.kpi.group
    if name.isEmpty && table == nil { return nil }
    let part: HTML =
        heading.map { heading in
            "<a href=\"\(url: path + "#" + heading.anchor)\"\(japanese(in: phrases))>\(name)</a>"
        } ?? "<span\(japanese(in: phrases))>\(name)</span>"
    let link = table.map { table -> HTML in
        "<a href=\"\(url: path + "#" + table.anchor)\">\(phrases("indicators.kpi.in_table"))</a>"
    }
    return "\(if: !name.isEmpty, part)\(if: !name.isEmpty && link != nil, "<br>")\(link)"
}

private func direction(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
    HTML(
        text: indicator.stored.direction.map { phrases(TextKey("indicators.direction", $0)) }
            ?? phrases("indicators.direction.unknown"))
}

private func unit(_ unit: String, _ phrases: Phrases) -> HTML {
    unit.isEmpty
        ? HTML(text: phrases("indicators.kpi.no_unit")) : "<span\(japanese(in: phrases))>\(unit)</span>"
}
