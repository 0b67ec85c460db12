import Documents
import Foundation
import Testing

@testable import Drafts

/// One case of the way from a baseline to a target.
struct WayCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let baseline: String?
    let target: String?
    let actual: String?
    var direction: KPI.Direction?
    let expected: KPIProgress

    init(
        _ name: String, _ baseline: String?, _ target: String?, _ actual: String?,
        _ direction: KPI.Direction? = nil, _ expected: KPIProgress
    ) {
        testDescription = name
        (self.baseline, self.target, self.actual) = (baseline, target, actual)
        (self.direction, self.expected) = (direction, expected)
    }
}

private func decimal(_ text: String) -> Decimal {
    Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
}

@Suite("How far an indicator has come")
struct KPIProgressTests {
    static let cases: [WayCase] = [
        WayCase("rising", "6", "25", "12", nil, .underway(percent: decimal("31.5"))),
        WayCase("falling", "129", "100", "120.3", .down, .underway(percent: 30)),
        WayCase("falling by millions", "5216000", "3652000", "4434000", .down, .underway(percent: 50)),
        WayCase("decimals are exact", "46.1", "54.1", "46.9", .up, .underway(percent: 10)),
        WayCase("from zero", "0", "20", "5", .up, .underway(percent: 25)),
        WayCase("to zero", "20", "0", "5", .down, .underway(percent: 75)),
        WayCase("through zero", "-10", "10", "0", .up, .underway(percent: 50)),
        WayCase("at the target", "6", "25", "25", .up, .reached(percent: 100)),
        WayCase("beyond the target", "0", "20", "30", .up, .reached(percent: 150)),
        WayCase("beyond a falling target", "129", "100", "71", .down, .reached(percent: 200)),
        WayCase(
            "nearly there is not there", "0", "10000", "9999.9", .up, .underway(percent: decimal("99.9"))),
        WayCase("nearly there by a third", "0", "3", "2.9999999", .up, .underway(percent: decimal("99.9"))),
        WayCase("a little more", "0", "10000", "10000.1", .up, .reached(percent: 100)),
        WayCase("hardly moved is not unmoved", "0", "10000", "1", .up, .underway(percent: 0)),
        WayCase("not moved", "33", "43", "33", .up, .unmoved),
        WayCase("the wrong way up", "46.1", "54.1", "42.9", .up, .away(by: decimal("3.2"))),
        WayCase("the wrong way down", "129", "100", "140", .down, .away(by: 11)),
        WayCase("the wrong way from zero", "0", "20", "-1", .up, .away(by: 1)),
        WayCase("kept", "20", "20", "20", .keep, .keeping(difference: 0, isKept: true)),
        WayCase("above what is kept", "20", "20", "23", .keep, .keeping(difference: 3, isKept: false)),
        WayCase(
            "below what is kept", "20", "20", "18.5", .keep,
            .keeping(difference: decimal("-1.5"), isKept: false)),
        WayCase("at least as much", "20", "20", "23", .up, .keeping(difference: 3, isKept: true)),
        WayCase("at most as much", "20", "20", "23", .down, .keeping(difference: 3, isKept: false)),
        WayCase("zero kept", "0", "0", "0", .keep, .keeping(difference: 0, isKept: true)),
        WayCase("no target", "6", nil, "12", nil, .noTarget),
        WayCase("no target and no number", nil, nil, nil, nil, .noTarget),
        WayCase("no number", "6", "25", nil, .up, .noActual),
        WayCase("no baseline", nil, "25", "12", nil, .noBaseline(difference: -13, isReached: nil)),
        WayCase(
            "no baseline, short of it", nil, "25", "12", .up, .noBaseline(difference: -13, isReached: false)),
        WayCase(
            "no baseline, reached", nil, "25", "12", .down, .noBaseline(difference: -13, isReached: true)),
    ]

    @Test("the share of the way is told where it means something", arguments: cases)
    func way(_ way: WayCase) {
        let progress = KPIProgress(
            baseline: way.baseline.map(decimal), target: way.target.map(decimal),
            actual: way.actual.map(decimal), direction: way.direction)
        #expect(progress == way.expected)
    }

    private func indicator(_ kpi: KPI, _ actuals: [(Int, String)]) -> Indicator {
        Indicator(
            StoredKPI(id: KPIID(rawValue: 1), kpi: kpi, direction: kpi.direction, revision: 1),
            actuals: actuals.map { KPIActual(year: .init($0.0), value: decimal($0.1)) })
    }

    @Test("the last target and the newest number count, those from before the baseline don't")
    func years() {
        var kpi = KPI(
            name: "手続", baseline: KPI.Figure(value: 10, year: 2023),
            targets: [
                KPI.Figure(value: 20, year: 2025), KPI.Figure(value: 50, year: 2027), KPI.Figure(value: nil),
            ])
        #expect(indicator(kpi, [(2024, "12"), (2025, "30")]).progress == .underway(percent: 50))
        #expect(indicator(kpi, [(2021, "5")]).progress == .noActual)
        kpi.targets = []
        #expect(indicator(kpi, [(2024, "12")]).progress == .noTarget)
    }

    @Test("all numbers stand in the order of the years, those without a year last")
    func figures() {
        let kpi = KPI(
            name: "手続", baseline: KPI.Figure(value: 10, year: 2023),
            targets: [KPI.Figure(value: 20, year: 2025), KPI.Figure(value: 50)])
        let figures = indicator(kpi, [(2024, "12"), (2025, "30")]).figures
        #expect(figures.map(\.measure) == [.baseline, .actual, .target, .actual, .target])
        #expect(figures.map(\.year) == [2023, 2024, 2025, 2025, nil])
    }
}
