import Civic
import HTML
import Postgres

func guideOpinions(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "opinions", title: "意見",
        entries: [
            ("意見と返信（commentCard）", thread(phrases)), ("受付の終わった賛否と応援", closed(phrases)),
            ("書くところへの道（commentBar。スマートフォンだけ）", commentBar("意見を書く", form: "guide-opinions")),
        ])
}

private func closed(_ phrases: Phrases) -> HTML {
    var counts = Counts()
    counts.agree = 1_204
    counts.disagree = 98
    let vote = VoteButtons(
        id: "vote-closed", path: "/vote", withdrawalPath: "/vote/withdrawal", counts: counts, isOpen: false)
    let support = SupportButton(
        id: "support-closed", path: "/support", withdrawalPath: "/support/withdrawal", count: 0,
        isSupported: false, isOpen: false)
    return voteButtons(vote, csrf: nil, phrases) + supportButton(support, csrf: nil, phrases)
}

private func thread(_ phrases: Phrases) -> HTML {
    var reply = example(2, "塚本（市民協働課）", "ご意見ありがとうございます。耳で確かめられる方法も、あわせて検討します。")
    reply.badges = " \(statusBadge("市職員", .info))"
    var first = example(1, "点字サークル「しおさい」", "画面で確かめる、とありますが、見えない人は何で確かめるのでしょうか。\n\n声で読み上げる機械を、窓口に一台置いてください。")
    first.stance = .disagree
    first.quote = "内容を画面で確かめて署名だけをいただく受付"
    first.actions = """
        \(supportButton(support(3, true), csrf: nil, phrases))\(foldedForm("返信する", "<p>返信のフォーム</p>"))
        """
    first.replies = commentCard(reply, phrases)
    var focused = example(3, "並木ゆかり", "子どもを抱いて用紙を何枚も書くのは本当に大変でした。ぜひ進めてください。")
    focused.stance = .agree
    focused.isFocused = true
    focused.actions = supportButton(support(4, false), csrf: nil, phrases)
    return "<ol class=\"comments\">\(commentCard(first, phrases))\(commentCard(focused, phrases))</ol>"
}

private func example(_ id: Int64, _ author: String, _ body: String) -> CommentCard {
    CommentCard(
        id: id, path: "/comments/\(id)", author: HTML(text: author), body: body,
        postedAt: Instant(microseconds: 1_800_000_000_000_000))
}

private func support(_ id: Int, _ isSupported: Bool) -> SupportButton {
    SupportButton(
        id: "support-\(id)", path: "/support", withdrawalPath: "/support/withdrawal", count: 8,
        isSupported: isSupported)
}
