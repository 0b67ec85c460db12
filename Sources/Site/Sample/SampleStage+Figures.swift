import Civic
import Documents
import Drafts
import Foundation
import Web

extension SampleStage {
    /// Enters the indicators with their actual numbers and the roadmap, through the acts that staff use.
    func enter(_ script: SampleScript) async throws {
        let (slug, member) = (try Self.slug(script.draft.slug), try cast.staff(script.figuresBy))
        for indicator in script.indicators { try await enter(indicator, slug, member) }
        for (place, measure) in script.roadmap.enumerated() {
            let words = RoadmapWords(
                title: measure.title, field: measure.field,
                passage: try measure.passage.map(passages.find), position: place + 1,
                spans: try measure.spans.map(span))
            let act = SaveRoadmapItem(words, of: slug, by: member)
            guard try await act.perform(in: site, transaction) == .done else {
                throw SampleScriptError("\"\(measure.title)\" can't stand in the roadmap.")
            }
        }
    }

    private func enter(
        _ indicator: SampleScript.Indicator, _ slug: Slug, _ member: StaffMember
    ) async throws {
        var words = KPIWords(
            name: indicator.name, part: indicator.part, unit: indicator.unit,
            kind: KPI.Kind(rawValue: indicator.kind), baseline: try figure(indicator.baseline),
            targets: try indicator.targets.map(figure))
        words.direction =
            indicator.direction.flatMap(KPI.Direction.init)
            ?? KPI(name: words.name, baseline: words.baseline, targets: words.targets).direction
        guard
            let id = try await SaveKPI(words, of: slug, number: 1, by: member).perform(in: site, transaction)
        else { throw SampleScriptError("\"\(indicator.name)\" can't be added.") }
        for number in indicator.actuals ?? [] {
            let actual = KPIActual(
                year: try year(number.year), value: try value(number), note: number.note ?? "",
                source: number.source ?? "", isProvisional: number.provisional ?? false, revision: 0)
            let act = RecordActual(actual, of: id, in: slug, by: member)
            guard try await act.perform(in: site, transaction) == .done else {
                throw SampleScriptError("\"\(indicator.name)\" has two numbers for \(number.year).")
            }
        }
    }

    private func figure(_ number: SampleScript.Number) throws -> KPI.Figure {
        KPI.Figure(
            value: try value(number), year: try year(number.year).year, note: number.note ?? "")
    }

    private func value(_ number: SampleScript.Number) throws -> Decimal {
        guard let value = WrittenNumber(number.value)?.value else {
            throw SampleScriptError("\(number.value) is no number.")
        }
        return value
    }

    private func year(_ text: String) throws -> FiscalYear {
        guard let year = FiscalYear(written: text) else {
            throw SampleScriptError("\(text) is no fiscal year.")
        }
        return year
    }

    private func span(_ period: SampleScript.Period) throws -> RoadmapSpan {
        RoadmapSpan(
            from: try period.from.map(year), to: try period.to.map(year),
            state: period.state.flatMap(RoadmapSpan.State.init), label: period.label ?? "")
    }
}
