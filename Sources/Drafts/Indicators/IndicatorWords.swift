import Civic
import Foundation
import HTML
import Pages

/// A number with its unit; a dash with words for those who hear the page where there is none.
public func amount(_ value: Decimal?, _ unit: String, _ phrases: Phrases) -> HTML {
    guard let value else {
        return """
            <span aria-hidden="true">－</span><span class="visually-hidden">\(phrases("indicators.kpi.no_value"))</span>
            """
    }
    return "<span class=\"kpi-number\">\(phrases.number(value))\(unitMark(unit, phrases))</span>"
}

private func unitMark(_ unit: String, _ phrases: Phrases) -> HTML {
    unit.isEmpty ? .empty : "<span\(japanese(in: phrases))>\(unit)</span>"
}

/// Where an indicator stands, in a word or a number.
public func progressBadge(_ progress: KPIProgress, _ phrases: Phrases) -> HTML {
    switch progress {
    case .noTarget: statusBadge(phrases("indicators.badge.no_target"))
    case .noActual: statusBadge(phrases("indicators.badge.no_actual"))
    case .noBaseline(_, let isReached):
        isReached == true
            ? statusBadge(phrases("indicators.badge.reached"), .success)
            : statusBadge(phrases("indicators.badge.no_baseline"))
    case .keeping(_, let isKept):
        isKept
            ? statusBadge(phrases("indicators.badge.kept"), .success)
            : statusBadge(phrases("indicators.badge.not_kept"), .warning)
    case .unmoved: statusBadge(phrases("indicators.badge.unmoved"))
    case .underway(let percent): statusBadge(share(percent, phrases), .info)
    case .reached(let percent):
        statusBadge(
            phrases("indicators.badge.reached_by", ["percent": phrases.number(percent)]), .success)
    case .away: statusBadge(phrases("indicators.badge.away"), .warning)
    }
}

private func share(_ percent: Decimal, _ phrases: Phrases) -> String {
    percent == 0
        ? phrases("indicators.badge.hardly")
        : phrases("indicators.badge.underway", ["percent": phrases.number(percent)])
}

/// The same in sentences.
public func progressWords(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
    let unit = indicator.kpi.unit
    func sentences(_ key: TextKey, _ number: Decimal = 0, percent: Decimal = 0) -> HTML {
        sentence(
            phrases(key),
            [
                "amount": amount(number.magnitude, unit, phrases),
                "percent": HTML(text: phrases.number(percent)),
            ])
    }
    switch indicator.progress {
    case .noTarget: return sentences("indicators.words.no_target")
    case .noActual: return sentences("indicators.words.no_actual")
    case .noBaseline(let difference, let isReached):
        guard let isReached else { return sentences("indicators.words.no_baseline_differs", difference) }
        return isReached
            ? sentences("indicators.words.no_baseline_reached")
            : sentences("indicators.words.no_baseline_remaining", difference)
    case .keeping(let difference, _):
        if difference == 0 { return sentences("indicators.words.kept") }
        return sentences(
            difference > 0 ? "indicators.words.above" : "indicators.words.below", difference)
    case .unmoved: return sentences("indicators.words.unmoved")
    case .underway(let percent):
        return percent == 0
            ? sentences("indicators.words.hardly") : sentences("indicators.words.underway", percent: percent)
    case .reached(let percent): return sentences("indicators.words.reached", percent: percent)
    case .away(let distance): return sentences("indicators.words.away", distance)
    }
}
