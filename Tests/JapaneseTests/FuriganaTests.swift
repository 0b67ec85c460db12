import Testing

@testable import Japanese

@Suite("Furigana") struct FuriganaTests {
    let analyzer: MorphemeAnalyzer
    let plain: Furigana

    init() throws {
        analyzer = try MorphemeAnalyzer.installed()
        plain = Furigana(analyzer)
    }

    /// `見守(みまも)る` for a text with readings.
    private func spelled(_ text: String, _ furigana: Furigana) -> String {
        furigana.pieces(of: text).map { $0.text + ($0.reading.map { "(\($0))" } ?? "") }.joined(separator: "")
    }

    @Test(
        "readings stand above kanji only",
        arguments: [
            ("見守る", "見守(みまも)る"), ("子どもの見守り", "子(こ)どもの見守(みまも)り"),
            ("取り組みを進める", "取(と)り組(く)みを進(すす)める"), ("ひらがなとカタカナとABC", "ひらがなとカタカナとABC"),
            ("学校へ行く", "学校(がっこう)へ行(い)く"), ("人々の意見", "人々(ひとびと)の意見(いけん)"),
            ("お知らせ", "お知(し)らせ"), ("", ""), ("😀です", "😀です"),
        ])
    func kanjiOnly(text: String, expected: String) {
        #expect(spelled(text, plain) == expected)
    }

    @Test(
        "counters are read with their number",
        arguments: [
            ("11月3日", "11月(がつ)3日(みっか)"), ("20歳", "20歳(さい)"), ("2人", "2人(ふたり)"), ("15人", "15人(にん)"),
            ("30分", "30分(ぷん)"), ("2026年度", "2026年度(ねんど)"), ("12日", "12日(にち)"),
        ])
    func counters(text: String, expected: String) {
        #expect(spelled(text, plain) == expected)
    }

    @Test("the city's word list goes before the dictionary, longest word first")
    func wordList() {
        let words = WordList(["大船渡": "おおふなと", "大船": "だいせん", "汐見": "しおみ", "かな": "かな", "空": ""])
        let own = Furigana(analyzer, words: words)
        #expect(spelled("大船渡の港", own) == "大船渡(おおふなと)の港(みなと)")
        #expect(spelled("汐見市", own) == "汐見(しおみ)市(し)")
        #expect(spelled("大船", own) == "大船(だいせん)")
    }

    @Test("a listed word with kana is split like any other")
    func listedKana() {
        let own = Furigana(analyzer, words: WordList(["見せ場": "みせば"]))
        #expect(spelled("見せ場", own) == "見(み)せ場(ば)")
    }

    @Test("a reading that can't be brought together with its word stands above all of it")
    func stubborn() {
        #expect(
            ReadingAlignment.pieces(of: "明日へ", reading: "アス") == [FuriganaPiece("明日へ", "あす")])
    }

    @Test("put together, the pieces are the text, whatever it is")
    func lossless() {
        var dice = SystemRandomNumberGenerator()
        let letters = Array("港公園見守る子どもガス12,３年月日人々〆aｱ \n。「」(　𠮷👍﨑")
        let own = Furigana(analyzer, words: WordList(["公園": "こうえん", "園見守": "えんみもり", "年": "とし"]))
        for _ in 0..<400 {
            let text = String(
                (0..<Int.random(in: 0...80, using: &dice)).map { _ in letters.randomElement() ?? "a" })
            let pieces = own.pieces(of: text)
            let joined = pieces.map(\.text).joined()
            #expect(Array(joined.utf8) == Array(text.utf8))
            #expect(pieces.allSatisfy { $0.reading == nil || $0.text.hasKanji })
        }
    }
}
