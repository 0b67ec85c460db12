import Civic
import HTML
import Postgres

/// A page with every part on it, for those who build pages and for pictures in tests. Its sentences are
/// examples and not translated.
public func styleGuide(in frame: PageFrame) -> HTML {
    let phrases = frame.phrases
    let page = Page(
        "画面の部品", width: .wide, trail: [Crumb(phrases("common.nav.home"), "/")],
        content: """
            <p class="lead">すべての画面は、ここにある部品からできています。</p>
            \(guideSection("お知らせと状態", notices(phrases)))
            \(guideSection("ボタン", buttons))
            \(guideSection("一覧", cards))
            \(guideSection("素案を読む", reading(phrases)))
            \(guideSection("意見", comments(phrases)))
            \(guideSection("ご意見と市の考え方", answers(phrases)))
            \(guideSection("フォーム", exampleForm(phrases)))
            \(guideSection("表とページ送り", table(phrases)))
            """)
    return layout(page, in: frame)
}

private func guideSection(_ title: String, _ content: HTML) -> HTML {
    "<section><h2>\(title)</h2>\(content)</section>\n"
}

private func notices(_ phrases: Phrases) -> HTML {
    """
    <p>\(statusBadge("募集中", .success)) \(statusBadge("まもなく締切", .warning)) \(statusBadge("終了")) \
    \(statusBadge("新着", .info)) \(statusBadge("非表示", .danger))</p>
    \(noticeBanner("この素案への意見募集は終わりました。", .neutral, "<p>いただいたご意見は引き続きお読みいただけます。</p>"))
    \(noticeBanner("これは前の版です。", .info, "<p><a href=\"/\">新しい版を読む</a></p>"))
    \(emptyState("まだ意見はありません。最初のひとことをお寄せください。", action: linkButton("意見を書く", to: "/", .secondary)))
    """
}

private let buttons: HTML = """
    <p class="actions">\(button("意見を送る"))\(button("下書きに戻る", .secondary))\(button("取り消す", .quiet))\
    \(button("非表示にする", .danger))</p>
    """

private let cards: HTML = cardList([
    CardLink(
        "防波堤に夜でも読める案内板を", path: "/ideas/1", badges: statusBadge("防災", .info),
        summary: "津波のときの逃げ道を、初めて来た人にもすぐわかるように。", facts: ["応援 28", "意見 6件", "しらす丼さん"]),
    CardLink(
        "船の欠航を前の晩に知りたい", path: "/ideas/2", badges: statusBadge("交通", .info),
        summary: "島の生徒は、朝に港へ行ってから欠航を知ることがあります。", facts: ["応援 41", "意見 12件", "沖ノ津の郵便屋さん"]),
])

private func table(_ phrases: Phrases) -> HTML {
    """
    \(dataTable(caption: "章ごとの意見", columns: ["章", "意見", "賛成", "反対"], rows: [
        ["第１章 戦略の考え方", "12", "30", "4"], ["第２章 暮らしのDX", "27", "88", "9"],
    ]))
    \(pagination(page: 2, of: 5, phrases, path: { "?page=\($0)" }))
    """
}
