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
            ("基準と目標と実績（yearChart）", yearChart(course, phrases)),
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
    caption: "施策の計画", measures: "取組", years: ["令和8年度", "令和9年度", "令和10年度"], current: (0, "今年度"),
    [
        RoadmapGroup(
            "窓口",
            [
                RoadmapRow(
                    "書かない窓口",
                    [
                        RoadmapBar(0...0, years: "令和8年度", "<b>検討</b>", kind: "study"),
                        RoadmapBar(
                            1...2, years: "令和9年度から続きます", "<b>実施</b> 市民課から始め、支所へ広げる", goesOn: true),
                    ])
            ]),
        RoadmapGroup(
            "災害",
            [
                RoadmapRow(
                    "欠航の知らせ",
                    [
                        RoadmapBar(
                            0...0, years: "令和8年度まで", "<b>試行</b>", kind: "trial", beganBefore: true),
                        RoadmapBar(2...2, years: "令和10年度", "<b>拡充</b>", kind: "extension"),
                    ])
            ]),
    ])

private let course = YearChart(
    title: "指標の推移",
    points: [
        YearPoint(.baseline, year: 2023, value: 120), YearPoint(.actual, year: 2024, value: 112),
        YearPoint(.actual, year: 2025, value: 98), YearPoint(.provisional, year: 2026, value: 91),
        YearPoint(.target, year: 2029, value: 60),
    ],
    names: { kind in
        switch kind {
        case .baseline: "基準"
        case .target: "目標"
        case .actual: "実績"
        case .provisional: "実績（速報）"
        }
    },
    years: { "\($0)年度" }, marks: { String($0) })

private let chapters = Chart(
    "章ごとの賛成と反対", labels: ["第１章 戦略の考え方", "第２章 暮らしのDX", "第３章 地域のDX"],
    series: [Chart.Series("賛成", [30, 88, 41]), Chart.Series("反対", [4, 9, 22])])

private let weeks = Chart(
    "週ごとの意見", labels: ["1週", "2週", "3週", "4週"],
    series: [Chart.Series("意見", [12, 34, 28, 54]), Chart.Series("応援", [5, 18, 40, 46])])
