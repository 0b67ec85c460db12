import Testing

@testable import Moderation

@Suite struct PersonalDetailsTests {
    private func kinds(_ text: String) -> [PersonalDetails.Kind] {
        PersonalDetails.findings(in: text).map(\.kind)
    }

    @Test(arguments: [
        "0192-27-3111", "０１９２－２７－３１１１", "（0192）27−3111", "0192(27)3111", "090-1234-5678", "０９０ー１２３４ー５６７８",
        "090 1234 5678", "09012345678", "0192273111", "+81-90-1234-5678", "TEL 27-3111", "電話は２７－３１１１",
    ])
    func aTelephoneNumberIsFoundInWhateverForm(number: String) {
        #expect(kinds("連絡は\(number)へ。") == [.telephone], "\(number)")
    }

    @Test(arguments: [
        "yuki@example.jp", "ｙｕｋｉ＠ｅｘａｍｐｌｅ．ｊｐ", "yuki.sato+dx@mail.example.co.jp",
    ])
    func anAddressOfMailIsFound(address: String) {
        #expect(kinds("宛先は\(address)です") == [.mail], "\(address)")
    }

    @Test(arguments: [
        "汐見市港町1-2-3", "港町１丁目２番３号", "汐見市港町一丁目二番", "鷺沢村５番地", "港町3番12号", "汐見市大字沖ノ津12番地4",
    ])
    func theNumberOfAHouseIsFound(address: String) {
        #expect(kinds("\(address)に住んでいます") == [.address], "\(address)")
    }

    @Test(arguments: ["〒020-0023", "〒０２０－００２３", "郵便番号0200023", "020-0023 汐見市"])
    func aPostalCodeIsFound(code: String) {
        #expect(kinds(code) == [.postalCode], "\(code)")
    }

    @Test(arguments: [
        "2026年11月22日の会議", "2026-11-22", "100-2000人が来る", "3丁目の公園", "令和8年度から5年間", "8時30分から17時15分まで",
        "予算は1,200,000円", "第3-2章", "KPIは10-20%増", "窓口は1番と2番", "０から１００まで", "1番線の12分発", "市の人口は35,000人",
        "@home の時間", "３.１４", "港町の3-4時ごろ", "0000-00-0000",
    ])
    func whatIsNoPersonalDataIsLeft(text: String) {
        #expect(kinds(text).isEmpty, "\(text)")
    }

    @Test func whatIsFoundIsShownAsItWasWritten() {
        let found = PersonalDetails.findings(in: "佐藤（０９０－１２３４－５６７８、yuki@example.jp）です")
        #expect(found.map(\.text) == ["０９０－１２３４－５６７８", "yuki@example.jp"])
    }

    @Test(arguments: [
        "https://example.com/x", "ｈｔｔｐｓ：／／example", "www.example", "example.co.jpを見て", "ｅｘａｍｐｌｅ．ｃｏｍ",
    ])
    func aLinkIsFound(text: String) {
        #expect(PostedLink.isIn(text), "\(text)")
    }

    @Test(arguments: ["3.5km", "No.1", "終わり。次", "A.B", "yuki@example.jp"])
    func whatIsNoLinkIsLeft(text: String) {
        #expect(!PostedLink.isIn(text), "\(text)")
    }

    @Test func wordsAreComparedAsSearchCompares() throws {
        let words = try ["ばか", "ＡＢＣ商事", "cat"].map { try #require(WordList.Word($0)) }
        let list = WordList(folded: words.map(\.folded))
        #expect(list.hits(in: "バカ").count == 1)
        #expect(list.hits(in: "abc商事の宣伝").count == 1)
        #expect(list.hits(in: "concatenate").isEmpty)
        #expect(WordList.Word("。、") == nil)
    }
}
