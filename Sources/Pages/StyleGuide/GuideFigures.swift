import Civic
import HTML

func guideFigures(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "figures", title: "数と時間",
        entries: [
            ("数字（statisticTiles）", tiles),
            ("進み具合（progressBar）", progressBar("回答済みの意見", 86, of: 128, phrases)),
            ("これまでとこれから（timeline）", timeline(steps, phrases)), ("年次の計画（roadmap）", plan),
            ("棒グラフ（barChart）", barChart(chapters, phrases, columnOfLabels: "章")),
            ("折れ線グラフ（lineChart）", lineChart(weeks, phrases, columnOfLabels: "週")),
        ])
}

private let tiles = statisticTiles([
    StatisticTile("寄せられた意見", "128", note: "うち高校生 34"), StatisticTile("応援", "1,204"),
    StatisticTile("素案に反映", "17", note: "12月1日まで"),
])

private let steps = [
    TimelineStep("素案の公表", when: "11月8日", state: .done),
    TimelineStep("ご意見の募集", when: "11月8日から12月8日", state: .current, text: "<p>どなたでも書けます。</p>"),
    TimelineStep("市の回答の公表", when: "2027年1月", state: .coming),
    TimelineStep("戦略の決定", when: "2027年3月", state: .coming),
]

private let plan = roadmap(
    caption: "施策の計画", years: ["令和8年度", "令和9年度", "令和10年度"],
    [
        RoadmapBar("書かない窓口", 0...1, "市民課から始め、支所へ広げる"), RoadmapBar("欠航の知らせ", 0...0, "試験"),
        RoadmapBar("避難所の通信", 1...2, "全17か所に整備"),
    ])

private let chapters = Chart(
    "章ごとの賛成と反対", labels: ["第１章 戦略の考え方", "第２章 暮らしのDX", "第３章 地域のDX"],
    series: [Chart.Series("賛成", [30, 88, 41]), Chart.Series("反対", [4, 9, 22])])

private let weeks = Chart(
    "週ごとの意見", labels: ["1週", "2週", "3週", "4週"],
    series: [Chart.Series("意見", [12, 34, 28, 54]), Chart.Series("応援", [5, 18, 40, 46])])
