import Foundation
import Testing

@testable import Japanese

@Suite("Taking Japanese text apart") struct MorphemeAnalyzerTests {
    let analyzer: MorphemeAnalyzer

    init() throws {
        analyzer = try MorphemeAnalyzer.installed()
    }

    @Test("a sentence falls into words with part of speech, base form and reading")
    func sentence() {
        let found = analyzer.morphemes(in: "港の公園で子どもを見守った。")
        #expect(found.map(\.surface) == ["港", "の", "公園", "で", "子ども", "を", "見守っ", "た", "。"])
        #expect(found[2].reading == "コウエン")
        #expect(found[2].partOfSpeech == .noun)
        #expect(found[6].partOfSpeech == .verb)
        #expect(found[6].baseForm == "見守る")
        #expect(found[6].reading == "ミマモッ")
        #expect(found[7].partOfSpeech == .auxiliary)
        #expect(found[8].partOfSpeech == .symbol)
    }

    @Test("a word that no dictionary has keeps its surface and has no reading")
    func unknown() {
        let found = analyzer.morphemes(in: "Tomoniを使う")
        #expect(found[0].surface == "Tomoni")
        #expect(found[0].reading == nil)
        #expect(found[0].baseForm == "Tomoni")
    }

    @Test(
        "put together, the morphemes are the text",
        arguments: [
            "", " ", "　全角の空白　と 半角 の空白\t\n", "改行\r\nのある\n\n文章\n", "絵文字👨‍👩‍👧も𠮷野家も",
            "a,b,\"c\"、*", "\u{0}零\u{0}", "e\u{301}は合成文字",
        ])
    func lossless(text: String) {
        let joined = analyzer.words(in: text).joined()
        #expect(Array(joined.utf8) == Array(text.utf8))
    }

    @Test("so are those of texts far longer than MeCab's own limits")
    func longTexts() {
        for text in [
            String(repeating: "あ", count: 5000), String(repeating: " ", count: 70_000) + "終わり",
            String(repeating: "意見を出す。", count: 4000), String(repeating: "漢", count: 30_000),
        ] {
            let isSame = analyzer.words(in: text).joined() == text
            #expect(isSame)
        }
    }

    @Test("random texts come back whole")
    func random() {
        var dice = SystemRandomNumberGenerator()
        let letters = Array("港公園見守る子どもガス1２aｱ \n。、「」(　𠮷👍")
        for _ in 0..<300 {
            let text = String(
                (0..<Int.random(in: 0...400, using: &dice)).map { _ in letters.randomElement()! })
            let joined = analyzer.words(in: text).joined()
            #expect(joined == text)
        }
    }

    @Test("many threads share one dictionary")
    func threads() async {
        let expected = analyzer.morphemes(in: "市民が意見を書き、市が答える。")
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask { [analyzer] in
                    (0..<200).allSatisfy { _ in
                        analyzer.morphemes(in: "市民が意見を書き、市が答える。") == expected
                    }
                }
            }
            for await isSame in group { #expect(isSame) }
        }
    }

    @Test("without a dictionary the error names the package")
    func missing() {
        #expect(throws: DictionaryError.missing) { try MorphemeAnalyzer.open(folders: []) }
        #expect(throws: DictionaryError.unfit(folder: "/nowhere")) {
            try MorphemeAnalyzer.open(folders: ["/nowhere"])
        }
        #expect("\(DictionaryError.missing)".contains("mecab-ipadic-utf8"))
    }

    @Test("the folder is read from MeCab's settings; comments are not")
    func settings() {
        #expect(DictionaryFolder.folder(inSettings: ";dicdir = /a\ndicdir =  /b \n") == "/b")
        #expect(DictionaryFolder.folder(inSettings: "; nothing\n") == nil)
    }

    @Test("a page of text takes milliseconds")
    func speed() {
        let text = String(repeating: "住民の皆さんから寄せられた意見に、市の考え方を一つずつ示します。\n", count: 300)
        let took = ContinuousClock().measure { _ = analyzer.morphemes(in: text) }
        print("morphemes of \(text.utf8.count) bytes took \(took)")
        #expect(took < .seconds(2))
    }
}
