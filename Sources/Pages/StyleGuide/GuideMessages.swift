import Civic
import HTML

func guideMessages(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "messages", title: "お知らせと状態",
        entries: [
            ("札（statusBadge）", badges),
            ("お知らせ（noticeBanner）", notices),
            ("まだ何もないとき（emptyState）", empty),
            ("取り消せる知らせ（undoBar）", undoBar("意見を1件、非表示にしました。", to: "/undo", csrf: nil, phrases)),
            ("確認の画面（confirmation）", closing(phrases)),
            ("開いて読む（disclosure）", questions),
        ])
}

private let badges: HTML = """
    <p class="actions">\(statusBadge("募集中", .success)) \(statusBadge("まもなく締切", .warning)) \
    \(statusBadge("終了")) \(statusBadge("新着", .info)) \(statusBadge("非表示", .danger))</p>
    """

private let notices: HTML = """
    \(noticeBanner("この素案への意見募集は終わりました。", .neutral, "<p>いただいたご意見は引き続きお読みいただけます。</p>"))
    \(noticeBanner("これは前の版です。", .info, "<p><a href=\"/\">新しい版を読む</a></p>"))
    \(noticeBanner("投稿を受け付けました。", .success))
    \(noticeBanner("締切まであと2日です。", .warning))
    \(noticeBanner("この意見は非表示になっています。", .danger))
    """

private let empty = emptyState(
    "まだ意見はありません。最初のひとことをお寄せください。", action: linkButton("意見を書く", to: "/", .secondary))

private func closing(_ phrases: Phrases) -> HTML {
    confirmation(
        Confirmation(
            "<p>退会すると、元に戻せません。投稿した意見は、名前を外して残すか、すべて消すかを選べます。</p>",
            act: "退会する", path: "/closing", cancelPath: "/account"),
        csrf: nil, phrases)
}

private let questions: HTML = """
    \(disclosure("名前を出さずに意見を書けますか", "<p>はい。表示名は本名でなくてもかまいません。</p>"))\
    \(disclosure("書いた意見を後から直せますか", isOpen: true, "<p>投稿から15分のあいだは直せます。</p>"))
    """
