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
        let html = roadmap(caption: "計画", years: ["1", "2", "3"], [RoadmapBar("窓口", 1...5, "広げる")])
        #expect(html.contains("<td colspan=\"1\"></td><td colspan=\"2\">"))
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
