import Testing

@testable import Japanese

@Suite struct FoldingTests {
    @Test(arguments: [
        ("ＤＸ推進", "dx推進"), ("ｱﾝｹｰﾄ", "あんけーと"), ("ガス", "がす"), ("ｶﾞｽ", "がす"), ("か\u{3099}す", "がす"),
        ("㍻30年", "平成30年"), ("①", "1"), ("㌔", "きろ"), ("Ｔｏｍｏｎｉ", "tomoni"), ("Đà Nẵng", "da nang"),
    ])
    func `widths, compatibility forms, case and accents`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test(arguments: [
        ("學校", "学校"), ("髙﨑", "高崎"), ("濵田", "浜田"), ("壽司", "寿司"), ("渡邉と渡邊", "渡辺と渡辺"), ("圖書館", "図書館"),
        ("舊字體", "旧字体"), ("葛\u{E0100}", "葛"), ("\u{FA19}社", "神社"),
    ])
    func `old forms and variants of characters`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test(arguments: [
        ("人々", "人人"), ("佐々木", "佐佐木"), ("こゝろ", "こころ"), ("たゞし", "ただし"), ("づゝ", "ずつ"), ("々", "々"),
    ])
    func `marks of repetition`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test(arguments: [
        ("サーバー", "さーば"), ("サーバ", "さーば"), ("サ−バ−", "さーば"), ("ビール", "びーる"), ("カバー", "かばー"),
        ("センターは", "せんたは"), ("センタービル", "せんたーびる"), ("すご〜い", "すごーい"), ("10〜12時", "10\n12時"),
        ("タイプ-A", "たいぷ\na"), ("e-mail", "e mail"), ("コーヒー・サーバー", "こーひーさーば"),
    ])
    func `long vowels`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test(arguments: [
        ("ヴァイオリン", "ばいおりん"), ("ウィルス", "ういるす"), ("一ヶ月", "一が月"), ("3カ所", "3が所"), ("三箇所", "三が所"),
        ("霞ケ関", "霞が関"), ("受け付け", "受け付け"), ("1,000円", "1000円"), ("デジタル・マーケット", "でじたるまーけっと"),
    ])
    func `kana written in two ways`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test(arguments: [
        ("日　　時", "日時"), ("DX 推進 計画", "dx推進計画"), ("open  data", "open data"), ("朝、昼", "朝\n昼"),
        ("  窓口。\n", "窓口"), ("一行目\n二行目", "一行目\n二行目"), ("", ""), ("！？", ""),
    ])
    func `what parts words and what doesn't`(text: String, folded: String) {
        #expect(Folding.fold(text).text == folded)
    }

    @Test func `the table names each form once, and no form of today as an old one`() {
        let groups = CharacterForms.table.split(whereSeparator: \.isWhitespace)
        let old = groups.flatMap { $0.unicodeScalars.dropFirst() }
        #expect(Set(old).count == old.count)
        #expect(old.count > 500)
        #expect(Set(old).isDisjoint(with: groups.compactMap(\.unicodeScalars.first)))
        for scalar in old { #expect(Script(scalar) == .han) }
    }
}
