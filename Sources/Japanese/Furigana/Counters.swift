/// Readings that hang on the number before: ipadic reads each word alone (`3` `日` as にち, `一` `人` as いちにん).
enum Counters {
    /// What is counted after a number.
    struct Count: Equatable {
        /// Reading of the counter.
        var counter: String
        /// How the last part of the number is read before it, where that is not as it is alone: よ of 四時.
        var end: String?
        /// Whether the number loses its last sound before it: いっ of 一回.
        var shortens = false
        /// Whether number and counter have one reading that can't be taken apart: ふたり, ついたち.
        var isWhole = false

        static func whole(_ reading: String) -> Count { Count(counter: reading, isWhole: true) }
    }

    /// The reading of a counter after a number; nil where it is none that we know.
    ///
    /// - Parameter isDate: whether a month stands before the number, so that 1日 is its first day.
    static func count(_ counter: String, after numeral: Numeral, isDate: Bool = false) -> Count? {
        let number = numeral.value
        if let whole = whole(counter, numeral, isDate) { return .whole(whole) }
        if counter == "月", (1...12).contains(number) { return Count(counter: "がつ", end: ends(number)["月"]) }
        guard let reading = plain[counter] else { return nil }
        let sound = CounterSound(reading, of: counter, after: number)
        return Count(
            counter: sound.counter, end: ends(number)[counter], shortens: sound.shortensNumber)
    }

    private static func whole(_ counter: String, _ numeral: Numeral, _ isDate: Bool) -> String? {
        switch (counter, numeral.value) {
        case ("人", 1): "ひとり"
        case ("人", 2): "ふたり"
        // In digits it stands beside other ages, and those are read alike.
        case ("歳", 20), ("才", 20): numeral.isKanji ? "はたち" : nil
        case ("日", 1): isDate ? "ついたち" : nil
        case ("日", _): days[numeral.value]
        case ("日間", _): days[numeral.value].map { $0 + "かん" }
        default: nil
        }
    }

    private static let days = [
        2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
        10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
    ]

    /// Numbers that are shorter before some counters.
    private static func ends(_ number: Int) -> [String: String] {
        switch number % 10 {
        case 4:
            ["時": "よ", "時半": "よ", "時間": "よ", "年": "よ", "年度": "よ", "年間": "よ", "年生": "よ", "人": "よ", "月": "し"]
        case 7: ["時": "しち", "時半": "しち", "月": "しち"]
        case 9: ["時": "く", "時半": "く", "月": "く"]
        default: [:]
        }
    }

    private static let plain = [
        "年": "ねん", "年度": "ねんど", "年間": "ねんかん", "年生": "ねんせい", "か月": "かげつ", "ヶ月": "かげつ",
        "カ月": "かげつ", "ケ月": "かげつ", "か月間": "かげつかん", "か所": "かしょ", "ヶ所": "かしょ", "カ所": "かしょ",
        "箇所": "かしょ", "か国": "かこく", "時": "じ", "時半": "じはん", "時間": "じかん", "分": "ふん", "分間": "ふんかん", "秒": "びょう",
        "日": "にち", "日間": "にちかん", "週": "しゅう", "週間": "しゅうかん", "人": "にん", "名": "めい", "歳": "さい",
        "才": "さい", "歳児": "さいじ", "円": "えん", "件": "けん", "回": "かい", "回目": "かいめ", "階": "かい",
        "章": "しょう", "節": "せつ", "項": "こう", "条": "じょう", "番": "ばん", "号": "ごう", "校": "こう", "台": "だい",
        "枚": "まい", "点": "てん", "個": "こ", "字": "じ", "文字": "もじ", "世帯": "せたい", "地区": "ちく", "版": "はん",
        "位": "い", "倍": "ばい", "割": "わり", "部": "ぶ", "期": "き", "次": "じ", "代": "だい", "社": "しゃ", "市": "し",
        "町": "ちょう", "村": "そん", "県": "けん", "本": "ほん", "匹": "ひき", "杯": "はい", "泊": "はく", "票": "ひょう",
        "班": "はん", "歩": "ほ", "軒": "けん", "冊": "さつ", "頭": "とう", "通": "つう", "通り": "とおり", "丁目": "ちょうめ",
        "課": "か", "区": "く", "級": "きゅう", "羽": "わ", "万": "まん", "億": "おく", "千": "せん", "度": "ど", "行": "ぎょう",
    ]
}
