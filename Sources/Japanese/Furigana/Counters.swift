/// Readings that hang on the number before: ipadic reads each word alone (`3` `日` as にち, `20` `歳` as とし).
enum Counters {
    /// The reading of what is counted after a number; nil where nothing should stand above it.
    static func reading(of counter: String, after number: String) -> String? {
        guard let value = value(of: number) else { return nil }
        if counter == "日", (1...31).contains(value) { return days[value] ?? "にち" }
        if counter == "人" { return value == 1 ? "ひとり" : value == 2 ? "ふたり" : "にん" }
        if counter == "月", (1...12).contains(value) { return "がつ" }
        if counter == "分" { return hardens(value) ? "ぷん" : "ふん" }
        if counter == "本" { return value % 10 == 3 ? "ぼん" : hardens(value) ? "ぽん" : "ほん" }
        return plain[counter]
    }

    /// Whether the counter stands for the number too, so that both go under one reading: 1日 (ついたち), 2人.
    static func takesNumber(_ counter: String, _ number: String) -> Bool {
        guard let value = value(of: number) else { return false }
        return (counter == "日" && days[value] != nil) || (counter == "人" && (1...2).contains(value))
    }

    private static let days = [
        2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
        10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
    ]

    private static let plain = [
        "年": "ねん", "年度": "ねんど", "年間": "ねんかん", "か月": "かげつ", "ヶ月": "かげつ", "時": "じ", "時間": "じかん",
        "秒": "びょう", "歳": "さい", "円": "えん", "件": "けん", "回": "かい", "章": "しょう", "番": "ばん", "号": "ごう",
        "名": "めい", "校": "こう", "台": "だい", "枚": "まい", "点": "てん", "個": "こ", "字": "じ", "文字": "もじ",
        "世帯": "せたい", "地区": "ちく", "日間": "にちかん", "週間": "しゅうかん", "版": "はん", "位": "い", "倍": "ばい",
        "割": "わり", "部": "ぶ", "節": "せつ", "項": "こう", "条": "じょう", "万": "まん", "億": "おく", "千": "せん",
        "期": "き", "次": "じ", "代": "だい", "社": "しゃ", "市": "し", "町": "ちょう", "村": "そん", "県": "けん",
    ]

    /// Numbers after which ふん and ほん become ぷん and ぽん: those ending in 1, 3 (ふん only by ear), 4, 6, 8, 0.
    private static func hardens(_ value: Int) -> Bool { [0, 1, 3, 4, 6, 8].contains(value % 10) }

    private static func value(of number: String) -> Int? {
        var value = 0
        for scalar in number.unicodeScalars where scalar != "," && scalar != "，" {
            guard scalar.isDigit, value < 1_000_000_000 else { return nil }
            value = value * 10 + Int(scalar.value & 0xF)
        }
        return number.isEmpty ? nil : value
    }
}
