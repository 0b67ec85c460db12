import Civic
import Documents
import Foundation

/// An indicator of a version with what it really came to.
public struct Indicator: Sendable, Equatable {
    public let stored: StoredKPI
    /// By year, the first first.
    public let actuals: [KPIActual]
    /// The heading of the part that it measures, and the passage with its table, where they are found.
    public var place = IndicatorPlace()
    /// Counts the indicators of the version, from 1.
    public let number: Int

    public init(_ stored: StoredKPI, number: Int = 1, actuals: [KPIActual]) {
        self.stored = stored
        self.number = number
        self.actuals = actuals
    }

    public var id: KPIID { stored.id }
    public var kpi: KPI { stored.kpi }

    /// The last planned number.
    public var target: KPI.Figure? { kpi.targets.last { $0.value != nil } }

    /// The newest number; those from before the baseline tell nothing about the way.
    public var latest: KPIActual? {
        actuals.last { $0.year.year >= kpi.baseline?.year ?? 0 }
    }

    public var progress: KPIProgress {
        KPIProgress(
            baseline: kpi.baseline?.value, target: target?.value, actual: latest?.value,
            direction: stored.direction)
    }

    /// Its place on the page.
    var anchor: String { "kpi\(id)" }

    /// All its numbers by year, those without a year last; of one year first the baseline, then what was planned.
    var figures: [IndicatorFigure] {
        var found: [IndicatorFigure] = []
        if let baseline = kpi.baseline {
            found.append(IndicatorFigure(.baseline, baseline.year, baseline.value, note: baseline.note))
        }
        found += kpi.targets.map { IndicatorFigure(.target, $0.year, $0.value, note: $0.note) }
        found += actuals.map {
            var figure = IndicatorFigure(
                $0.isProvisional ? .provisional : .actual, $0.year.year, $0.value, note: $0.note)
            (figure.source, figure.recordedAt) = ($0.source, $0.recordedAt)
            return figure
        }
        let order = found.enumerated().sorted {
            ($0.element.year ?? .max, $0.offset) < ($1.element.year ?? .max, $1.offset)
        }
        return order.map(\.element)
    }
}
