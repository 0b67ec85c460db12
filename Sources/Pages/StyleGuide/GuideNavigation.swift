import Civic
import HTML

func guideNavigation(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "navigation", title: "移動",
        entries: [
            ("見出しの帯（hero）", heroBand(guideHero, heading: "<h4>\(guideHero.title)</h4>")),
            ("切り替え（tabs）", tabs(parts, label: "意見募集の内容", phrases)),
            ("手順（stepIndicator）", stepIndicator(["内容を書く", "確かめる", "送る"], current: 2, phrases)),
            (
                "検索（searchBox）",
                searchBox(SearchBox(path: "/search", label: "素案の中を検索", query: "図書館", scope: "guide"), phrases)
            ),
            ("ページ送り（pagination）", pagination(page: 2, of: 5, phrases, path: { "?page=\($0)" })),
            ("共有（shareButton）", shareButton(title: "汐見市デジタル戦略", path: "/", phrases)),
        ])
}

private let guideHero = Hero(
    "汐見市デジタル戦略（素案）へのご意見をお聞かせください", kicker: "12月8日まで", lead: "汐見市の暮らしを、デジタルでどう支えますか。",
    actions: linkButton("素案を読む", to: "/") + linkButton("アイデアを見る", to: "/ideas", .secondary))

private let parts = [
    TabLink("素案", path: "/style", isCurrent: true), TabLink("意見", path: "/style", count: 128),
    TabLink("市の回答", path: "/style", count: 12),
]
