import Civic
import HTML

func guideLists(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "lists", title: "一覧と表",
        entries: [
            ("カード（cardList）", cards), ("事実の一覧（descriptionList）", facts),
            ("表（dataTable）", numbers), ("意見と市の考え方（rowsTable）", answers),
            ("新旧の対照（comparison）", versions(phrases)),
        ])
}

private let cards: HTML = cardList([
    CardLink(
        "防波堤に夜でも読める案内板を", path: "/ideas/1", badges: statusBadge("防災", .info),
        summary: "津波のときの逃げ道を、初めて来た人にもすぐわかるように。", facts: ["応援 28", "意見 6件", "しらす丼さん"]),
    CardLink(
        "船の欠航を前の晩に知りたい", path: "/ideas/2", badges: statusBadge("交通", .info),
        summary: "島の生徒は、朝に港へ行ってから欠航を知ることがあります。", facts: ["応援 41", "意見 12件", "沖ノ津の郵便屋さん"]),
])

private let facts = descriptionList([
    ("受付期間", "2026年11月8日（日）から12月8日（火）まで"), ("担当", "企画課 デジタル推進係"),
    ("決まる時期", "2027年3月（予定）"),
])

private let numbers = dataTable(
    caption: "章ごとの意見", columns: ["章", "意見", "賛成", "反対"],
    rows: [["第１章 戦略の考え方", "12", "30", "4"], ["第２章 暮らしのDX", "27", "88", "9"]])

private let answers = rowsTable(
    caption: "ご意見と市の考え方",
    columns: [
        RowsColumn("No."), RowsColumn("区分"), RowsColumn("ご意見の概要", isWide: true),
        RowsColumn("市の考え方", isWide: true),
    ],
    rows: [
        [
            "1", statusBadge("反映", .success), "窓口の受付を声でも確かめられるようにしてほしい。",
            "ご意見を踏まえ、第２章に読み上げの機器を置くことを書き加えました。",
        ],
        [
            "2", statusBadge("参考"), "すべての集会所に無線の通信を備えてほしい。",
            "今後の検討の参考とします。費用と維持の方法を、来年度に調べます。",
        ],
    ])

private func versions(_ phrases: Phrases) -> HTML {
    comparison(
        caption: "第２章の新旧",
        [
            ComparedPassage(
                before: "内容を画面で確かめて\(deleted("署名だけをいただく"))受付を始めます。",
                after: "内容を画面\(inserted("や音声"))で確かめて\(inserted("から署名をいただく"))受付を始めます。",
                note: "<a href=\"/comments/1\">意見1</a>"),
            ComparedPassage(before: nil, after: inserted("読み上げの機器を、各窓口に置きます。")),
        ], phrases)
}
