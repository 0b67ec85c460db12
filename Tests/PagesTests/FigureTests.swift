import Civic
import HTML
import Testing

@testable import Pages

@Suite struct FigureTests {
    let chart = Chart(
        "賛否", labels: ["<章>", "二"], series: [Chart.Series("賛成", [50, 0]), Chart.Series("反対", [25, 100])])

    @Test func theNumbersOfAChartAreATableToo() throws {
        let phrases = try Sample.phrases()
        for html in [
            barChart(chart, phrases, columnOfLabels: "章"), lineChart(chart, phrases, columnOfLabels: "章"),
        ] {
            #expect(html.contains("<tr><td>&lt;章&gt;</td><td>50</td><td>25</td></tr>"))
            #expect(html.contains("aria-hidden=\"true\""))
        }
    }

    @Test func barsAreDrawnToScaleAndToldApartWithoutColor() throws {
        let html = barChart(chart, try Sample.phrases(), columnOfLabels: "章")
        #expect(html.contains("class=\"chart__bar\" width=\"50%\""))
        #expect(
            html.contains("class=\"chart__bar\" width=\"100%\"") && html.contains("fill=\"url(#hatch-2)\""))
    }

    @Test func aChartOfNothingIsDrawn() throws {
        let empty = Chart("無", labels: ["一"], series: [Chart.Series("意見", [0])])
        #expect(barChart(empty, try Sample.phrases(), columnOfLabels: "章").contains("width=\"0%\""))
        #expect(lineChart(empty, try Sample.phrases(), columnOfLabels: "章").contains("cx=\"50.0%\""))
    }

    @Test func aRoadmapFillsItsRows() {
        let html = roadmap(
            caption: "計画", measures: "取組", years: ["1", "2", "3"], current: (0, "今年度"),
            [
                RoadmapGroup(
                    "窓口",
                    [
                        RoadmapRow("受付", [RoadmapBar(1...5, years: "2から", "広げる", goesOn: true)]),
                        RoadmapRow(
                            "申請",
                            [
                                RoadmapBar(0...0, years: "1まで", "試す", beganBefore: true),
                                RoadmapBar(2...2, years: "3", "行う"),
                            ]),
                    ])
            ])
        #expect(html.contains("<td class=\"roadmap__gap\" data-now></td><td colspan=\"2\">"))
        #expect(html.count(of: "</td><td class=\"roadmap__gap\"></td><td colspan=\"1\">") == 1)
        #expect(html.contains("2から<span aria-hidden=\"true\"> →</span>"))
        #expect(html.contains("<span aria-hidden=\"true\">← </span>1まで"))
        #expect(html.count(of: "aria-current=\"date\"") == 1 && html.contains("scope=\"rowgroup\""))
    }

    @Test func aStepIsSaidInWords() throws {
        let html = stepIndicator(["書く", "確かめる", "送る"], current: 2, try Sample.phrases())
        #expect(html.count(of: "aria-current=\"step\"") == 1 && html.count(of: "（済み）") == 1)
    }

    @Test func theRowsOfATableNameTheirColumns() {
        let html = rowsTable(
            caption: "表", columns: [RowsColumn("区分"), RowsColumn("概要", isWide: true)], rows: [["反映", "文"]])
        #expect(html.contains("<td data-label=\"概要\">") && html.count(of: "<th scope=\"col\"") == 2)
    }

    @Test func whatIsMissingOnOneSideIsSaid() throws {
        let html = comparison(
            caption: "新旧", [ComparedPassage(before: nil, after: inserted("<新>"))], try Sample.phrases())
        #expect(html.contains("<ins>&lt;新&gt;</ins>") && html.contains("新しく加えました"))
    }
}
