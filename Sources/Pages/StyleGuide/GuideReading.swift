import Civic
import HTML

func guideReading(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "reading", title: "素案を読む",
        entries: [("目次と段落（readingLayout・passageBlock）", text(phrases))])
}

private func text(_ phrases: Phrases) -> HTML {
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
    counts.comments = 14
    let numbers = PassageNumbers(
        id: "numbers-\(number)", counts: number == 1 ? Counts() : counts, withVotes: true,
        invitation: phrases("common.comment.first"))
    return passageBlock(
        PassageBlock(
            anchor: "p-\(number)", text: "<p>\(text)</p>", path: "/drafts/x/passages/\(number)",
            numbers: numbers, heat: number == 1 ? 0 : 3), phrases)
}
