import Civic
import HTML
import Postgres

func reading(_ phrases: Phrases) -> HTML {
    let contents = tableOfContents(
        [
            ContentsEntry("第１章 戦略の考え方", anchor: "p-1", level: 1),
            ContentsEntry("策定の背景", anchor: "p-1", level: 2),
            ContentsEntry("第２章 暮らしのDX", anchor: "p-2", level: 1),
            ContentsEntry("戦略１ 待たない、書かない、迷わない窓口", anchor: "p-2", level: 2),
            ContentsEntry("戦術１ 一度の聞き取りで終わる受付", anchor: "p-2", level: 3),
        ], phrases)
    let text: HTML = """
        <h3 id="p-0">第１章 戦略の考え方</h3>\(passage(1, "令和６年の台風では、沖ノ津島への船が６日間止まり、電話もつながりにくくなりました。どこで何が足りないのかを市がつかむまでに丸２日かかったことは、この戦略をつくる大きなきっかけです。", nil, phrases))\
        <h3>戦術１ 一度の聞き取りで終わる受付</h3>\(passage(2, "職員が聞き取りながら申請書を作り、内容を画面で確かめて署名だけをいただく受付を、転入・転出、出生、おくやみの手続きから始めます。", .agree, phrases))\
        \(voteNote(phrases))
        """
    return readingLayout(contents: contents, text: text)
}

private func passage(_ number: Int, _ text: String, _ own: VoteValue?, _ phrases: Phrases) -> HTML {
    var counts = Counts()
    counts.agree = 12
    counts.disagree = 2
    counts.ownVote = own
    let vote = VoteButtons(
        id: "vote-\(number)", path: "/vote", withdrawalPath: "/vote/withdrawal", counts: counts)
    return passageBlock(
        PassageBlock(
            anchor: "p-\(number)", text: "<p>\(text)</p>", path: "/drafts/x/passages/\(number)",
            comments: number == 1 ? 0 : 14, votes: voteButtons(vote, csrf: nil, phrases)), phrases)
}

func comments(_ phrases: Phrases) -> HTML {
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
        id: id, path: "/comments/\(id)", author: author, body: body,
        postedAt: Instant(microseconds: 1_800_000_000_000_000))
}

private func support(_ id: Int, _ isSupported: Bool) -> SupportButton {
    SupportButton(
        id: "support-\(id)", path: "/support", withdrawalPath: "/support/withdrawal", count: 8,
        isSupported: isSupported)
}
