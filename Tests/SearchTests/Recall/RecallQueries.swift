/// What is looked for, and the texts that have to be found.
struct RecallQuery: Sendable {
    let query: String
    let expected: Set<Int64>

    init(_ query: String, _ expected: Int64...) {
        self.query = query
        self.expected = Set(expected)
    }

    /// Words of the query as typed.
    static let plain = [
        RecallQuery("窓口", 1), RecallQuery("夜 窓口", 1), RecallQuery("通学路", 2), RecallQuery("アンケート 紙", 3),
        RecallQuery("花見", 4), RecallQuery("説明する会", 5), RecallQuery("図書館", 6, 23), RecallQuery("街灯", 7),
        RecallQuery("ゴミ袋", 8), RecallQuery("スマートフォン教室", 9), RecallQuery("防災無線", 10),
        RecallQuery("書類", 11), RecallQuery("遊歩道", 12), RecallQuery("子育て", 13), RecallQuery("時刻表", 14),
        RecallQuery("診療所", 15), RecallQuery("広場", 16), RecallQuery("費用", 17), RecallQuery("公民館", 18),
        RecallQuery("清掃", 19), RecallQuery("地図", 20), RecallQuery("空き家", 21), RecallQuery("保育園", 22),
        RecallQuery("水温", 24), RecallQuery("車いす", 26), RecallQuery("段差", 28), RecallQuery("税金", 29),
        RecallQuery("橋", 31), RecallQuery("消防団", 33), RecallQuery("漁港 市場", 34), RecallQuery("横断歩道", 35),
        RecallQuery("「予防接種の日」", 38), RecallQuery("ベトナム語", 39), RecallQuery("エアコン", 40),
        RecallQuery("歴史", 41), RecallQuery("砂場", 43), RecallQuery("駐車場", 4, 30), RecallQuery("駅", 30),
        RecallQuery("park", 30), RecallQuery("道 自転車", 42),
    ]

    /// No two neighboring characters of these stand in the texts they have to find.
    static let folded = [
        RecallQuery("ｽﾏｰﾄﾌｫﾝ", 9), RecallQuery("べんち", 16), RecallQuery("dx", 5), RecallQuery("學校", 6),
        RecallQuery("ごみ", 8), RecallQuery("渡辺", 7), RecallQuery("書く", 23), RecallQuery("歩く", 12),
        RecallQuery("ぷーる", 24), RecallQuery("泳ぐ", 24), RecallQuery("登った", 26), RecallQuery("安い", 8),
        RecallQuery("ばいおりん", 18), RecallQuery("ＰＡＲＫ", 30), RecallQuery("ｺﾝﾋﾟｭｰﾀ", 32), RecallQuery("日時", 36),
        RecallQuery("走った", 42), RecallQuery("廣場", 16), RecallQuery("ｱﾝｹ-ﾄ", 3), RecallQuery("ういるす", 38),
    ]
}
