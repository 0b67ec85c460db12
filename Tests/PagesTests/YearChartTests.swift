import Foundation
import Testing

@testable import Civic
@testable import Pages

@Suite("The drawing of targets and results")
struct YearChartTests {
    private func chart(_ points: [YearPoint]) -> YearChart {
        YearChart(
            title: "推移", points: points, names: { $0.rawValue }, years: { "FY\($0)" },
            marks: { "R\($0 - 2018)" })
    }

    private let points = [
        YearPoint(.baseline, year: 2023, value: 6), YearPoint(.actual, year: 2024, value: 12),
        YearPoint(.provisional, year: 2025, value: 14), YearPoint(.target, year: 2027, value: 25),
    ]

    @Test("is a picture with all its numbers in words, and tells kinds apart by shapes and dashes")
    func drawing() throws {
        let html = try yearChart(chart(points), Sample.phrases()).description
        let label = try #require(html.firstMatch(of: /role="img" aria-label="([^"]*)"/))
        for word in [
            "FY2023", "baseline", "6", "FY2024", "actual", "12", "FY2025", "provisional", "14", "FY2027",
            "25",
        ] {
            #expect(label.1.contains(word), "\(word)")
        }
        #expect(
            html.contains("<rect x=\"-6\"") && html.contains("<path d=\"M0-9")
                && html.contains("<circle r=\"6\""))
        #expect(html.contains("year-chart__plan") && html.contains("year-chart__course"))
        #expect(!html.contains("style="))
    }

    @Test("the axis is zero, higher numbers stand higher, also below zero")
    func heights() {
        let plot = YearPlot(points)
        #expect(plot.zero == YearPlot.height - 28)
        #expect(plot.height(of: 25) < plot.height(of: 12) && plot.height(of: 12) < plot.height(of: 6))
        let below = YearPlot([YearPoint(.actual, year: 1, value: -5), YearPoint(.actual, year: 2, value: 5)])
        #expect(below.height(of: 5) < below.zero && below.zero < below.height(of: -5))
        let nothing = YearPlot([YearPoint(.actual, year: 1, value: 0), YearPoint(.actual, year: 2, value: 0)])
        #expect(nothing.zero == nothing.height(of: 0))
    }

    @Test("years lie in order within the drawing, and the last is always named", arguments: [2, 5, 9, 30])
    func years(_ count: Int) throws {
        let plot = YearPlot((0..<count).map { YearPoint(.actual, year: 2000 + $0, value: 1) })
        let places = (0..<count).map { plot.place(of: 2000 + $0) }
        #expect(places == places.sorted() && places.allSatisfy { (1..<1000).contains($0) })
        #expect(plot.ticks.count <= 9 && plot.ticks.last == 1999 + count && plot.ticks.first == 2000)
        #expect(plot.ticks == plot.ticks.sorted())
    }

    @Test("numbers at their marks never lie on each other; the target and the newest go first")
    func labels() {
        let close = (0..<8).map { YearPoint(.actual, year: 2020 + $0, value: Decimal(5_216_000 + $0)) }
        let crowded = YearLabels(YearPlot(close + [YearPoint(.target, year: 2028, value: 5_216_010)])) {
            "\($0)"
        }
        #expect(crowded.placed.contains { $0.text == "5216010" })
        #expect(crowded.placed.count < 9)
        let roomy = YearLabels(YearPlot(points)) { "\($0)" }
        #expect(Set(roomy.placed.map(\.text)) == ["6", "12", "14", "25"])
    }
}
