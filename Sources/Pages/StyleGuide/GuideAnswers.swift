import Civic
import HTML
import Postgres

func guideAnswers(_ phrases: Phrases) -> GuideSection {
    var first = AnswerRow(
        number: 1, anchor: "item-1", category: "一部反映",
        summary: "日曜の午前にボール遊びができないと、中学生や高校生が遊べる時間がない。",
        answer: "日曜のボール遊びを休みにする時間を「午前９時から正午まで」に改めます。")
    first.chapter = "第１章 遊びと運動"
    first.chapterPath = "/drafts/x/passages/1"
    first.sources = [.init("日曜の午前がだめだと、友だちと遊べる時間がなくなります。", path: "/comments/1")]
    first.sourceCount = 2
    var second = AnswerRow(
        number: 2, anchor: "item-2", category: "その他", summary: "港の駐車場の料金を見直してほしい。",
        answer: "この案の対象ではありませんが、港湾課に伝えました。")
    second.corrections = [
        (note: "担当課の名前を直しました。", at: Instant(microseconds: 1_800_000_000_000_000))
    ]
    let links = answeredLinks(
        [AnsweredItem(number: 1, path: "/answers/x#item-1", category: "一部反映")], phrases)
    return GuideSection(
        id: "answers", title: "ご意見と市の考え方",
        entries: [
            ("回答の表", answerTable(caption: "ご意見の概要と市の考え方", [first, second], phrases)),
            ("意見から回答へ", links),
        ])
}
