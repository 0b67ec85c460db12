import Testing

@testable import Documents

@Suite("A plan in the usual form: Ⅰ, 1, (1), ①, indented paragraphs, numbers at the foot")
struct UsualPlanTests {
    private let draft: ImportedDraft

    init() throws {
        draft = try imported(
            """
            潮見町こども計画（案）

            目次
            Ⅰ 計画の概要 ・・・・・・・ 1
            Ⅱ 現状と課題 ・・・・・・・ 2
            Ⅲ 基本方針 ・・・・・・・・ 3
            Ⅰ　計画の概要
            １　計画策定の趣旨
            　本町では、平成27年度から計画に基づき、子育て家庭への支援を進めてきました。しかし、少子化の進
            行や働き方の変化など、子どもと家庭を取り巻く環境は大きく変化しています。
            　このため、子どもの声を大切にした新たな計画を策定するものです。
            ２　計画の位置付け
            （１）法的な位置付け
            　この計画は、市町村こども計画として策定します。
            （２）他の計画との関係
            　次の計画と整合を図ります。
            ・潮見町総合計画
            ・潮見町地域福祉計画
            - 1 -
            Ⅱ　現状と課題
            １　人口の動き
            　本町の人口は減少が続いており、10年前の約７割となっています。
            ①　出生数の減少
            ②　転出の増加
            ２　アンケート結果から
            【就学前の保護者】
            　「つらいと感じる」と答えた割合は23.4％で、前回より3.1ポイント増えました。
            - 2 -
            Ⅲ　基本方針
            基本目標１　子どもの声を聴くまち
            施策１　意見を表す機会をつくる
            　学校や児童館で、子どもが意見を表す機会を設けます。
            施策２　声を計画に生かす
            　寄せられた意見は、毎年度の見直しに反映します。
            基本目標２　安心して育てられるまち
            施策１　相談の場を増やす
            　こども家庭センターを設置し、専門の職員が相談に応じます。
            - 3 -
            """)
    }

    @Test("headings nest as their numbers do")
    func nesting() {
        let levels = draft.passages.compactMap { passage -> Int? in
            if case .heading(let level) = passage.kind { level } else { nil }
        }
        #expect(levels == [1, 2, 2, 3, 3, 1, 2, 2, 3, 1, 2, 3, 3, 2, 3])
        #expect(draft.title == "潮見町こども計画（案）")
    }

    @Test("paragraphs are whole, lists are lists, pages are known")
    func body() {
        #expect(draft.texts(.paragraph).count == 9)
        #expect(draft.texts(.listItem) == ["潮見町総合計画", "潮見町地域福祉計画", "①　出生数の減少", "②　転出の増加"])
        #expect(draft.passages.last?.page == 3)
        #expect(draft.passages.last?.chapter == ["Ⅲ　基本方針", "基本目標２　安心して育てられるまち", "施策１　相談の場を増やす"])
        #expect(draft.dropped.count { $0.reason == .contentsList } == 4)
    }
}
