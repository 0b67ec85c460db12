import Civic
import Documents
import Drafts
import HTML
import Pages

extension KPIPage {
    func fields(_ phrases: Phrases) -> HTML {
        let kpi = stored?.kpi
        return """
            \(errorSummary(refused, phrases))
            <input type="hidden" name="revision" value="\(revision)">
            \(textField(field("name", "indicators.kpi.name", kpi?.name, isRequired: true, phrases), phrases))
            \(textField(field("part", "indicators.kpi.part", kpi?.group, hint: "admin.kpi.part_hint", phrases), phrases))
            \(textField(field("unit", "indicators.kpi.unit", kpi?.unit, hint: "admin.kpi.unit_hint", phrases), phrases))
            \(selectField(field("kind", "indicators.kpi.kind", kpi?.kind?.rawValue, phrases), phrases, kinds(phrases)))
            \(selectField(field("direction", "indicators.kpi.direction", stored?.direction?.rawValue, hint: "admin.kpi.direction_hint", phrases), phrases, directions(phrases)))
            \(figure("baseline", phrases("indicators.kpi.baseline"), kpi?.baseline, phrases))
            \(each: 1...rows, { target($0, phrases) })
            \(textField(field("note", "admin.kpi.note", kpi?.note, phrases), phrases))
            \(button(phrases("admin.kpi.save")))
            """
    }

    /// Those there are, and two to add, as long as the form takes them.
    private var rows: Int { min(max((stored?.kpi.targets.count ?? 0) + 2, 3), KPIForm.targetLimit) }

    private func target(_ place: Int, _ phrases: Phrases) -> HTML {
        let targets = stored?.kpi.targets ?? []
        return figure(
            "target-\(place)", phrases("admin.kpi.target", ["place": String(place)]),
            place <= targets.count ? targets[place - 1] : nil, phrases)
    }

    /// Year, number and remark of one planned number.
    private func figure(
        _ name: String, _ legend: String, _ figure: KPI.Figure?, _ phrases: Phrases
    ) -> HTML {
        let year = figure?.year.map { phrases.fiscalYearName(FiscalYear($0)) }
        return """
            <fieldset class="figure-fields"><legend>\(legend)</legend>
            \(textField(field("\(name)-year", "indicators.kpi.year", year, hint: "admin.kpi.year_hint", phrases), phrases))
            \(textField(field("\(name)-value", "indicators.kpi.value", figure?.value.map(phrases.number), phrases), phrases))
            \(textField(field("\(name)-note", "indicators.kpi.remark", figure?.note, phrases), phrases))
            </fieldset>
            """
    }

    private func field(
        _ name: String, _ label: TextKey, _ value: String?, hint: TextKey? = nil, isRequired: Bool = false,
        _ phrases: Phrases
    ) -> FormField {
        FormField(
            name, label: phrases(label), hint: hint.map { phrases($0) }, isRequired: isRequired,
            from: refused,
            default: value ?? "")
    }

    private func kinds(_ phrases: Phrases) -> [Choice] {
        KPI.Kind.allCases.map { Choice($0.rawValue, phrases(TextKey("indicators.kind", $0))) }
    }

    private func directions(_ phrases: Phrases) -> [Choice] {
        KPI.Direction.allCases.map { Choice($0.rawValue, phrases(TextKey("indicators.direction", $0))) }
    }
}
