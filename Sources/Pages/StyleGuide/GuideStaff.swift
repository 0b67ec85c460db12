import Civic
import HTML

func guideStaff(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "staff", title: "職員の仕事",
        entries: [("確かめる順の一覧（workQueue）とまとめて行う操作（bulkBar）", queue(phrases))])
}

private func queue(_ phrases: Phrases) -> HTML {
    let acts = [
        QueueEntry.Act("公開のまま", path: "/keep", key: "a"),
        QueueEntry.Act("非表示にする", path: "/hide", key: "h", .danger),
    ]
    let entries = [
        QueueEntry(
            id: "31", title: "第２章 暮らしのDX への意見", path: "/comments/31",
            badges: statusBadge("通報 2件", .warning), facts: ["並木ゆかり", "11月20日（金） 9:14"],
            text: "子どもを抱いて用紙を何枚も書くのは本当に大変でした。", acts: acts),
        QueueEntry(
            id: "32", title: "防波堤に夜でも読める案内板を", path: "/ideas/32", facts: ["しらす丼", "11月19日（木） 21:40"],
            text: "津波のときの逃げ道を、初めて来た人にもすぐわかるように。", acts: acts),
    ]
    return """
        \(workQueue(entries, bulk: "guide-bulk", csrf: nil, phrases))\
        \(bulkBar(
            id: "guide-bulk", to: "/bulk", csrf: nil,
            acts: [Choice("keep", "公開のまま"), Choice("hide", "非表示にする")], phrases))
        """
}
