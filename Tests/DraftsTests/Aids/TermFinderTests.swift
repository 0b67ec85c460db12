import Civic
import HTML
import Testing

@testable import Drafts

@Suite("Words of the glossary in a text")
struct TermFinderTests {
    private func terms(_ words: [String]) -> [Term] {
        words.enumerated().map { Term(id: ID(rawValue: Int64($0)), word: $1, ownExplanation: "…") }
    }

    /// The text with the found words in brackets.
    private func marked(_ text: String, _ words: [String]) -> String {
        var writer = PassageWriter(terms: terms(words))
        return writer.write(PageSample.passage(1, .paragraph, text)).description
            .replacing(/<a class="term"[^>]*>([^<]*)<\/a>/) { "[\($0.1)]" }
            .replacing("<p>", with: "").replacing("</p>", with: "")
    }

    @Test(
        "a word stands where no longer word of its letters does",
        arguments: [
            ("市のDXを進める", ["DX"], "市の[DX]を進める"), ("DXP市のDX推進", ["DX"], "DXP市の[DX]推進"),
            ("ＤＸを進める", ["DX"], "[ＤＸ]を進める"), ("関係人口と人口", ["人口"], "関係人口と[人口]"),
            ("人口減", ["人口"], "人口減"), ("関係人口を増やす", ["人口", "関係人口"], "[関係人口]を増やす"),
            ("オープンデータベースとオープンデータ", ["オープンデータ"], "オープンデータベースと[オープンデータ]"),
            ("オープンデータ化", ["オープンデータ"], "[オープンデータ]化"),
            ("お知らせは「やさしい日本語」で", ["やさしい日本語"], "お知らせは「[やさしい日本語]」で"),
            ("をやさしい日本語に", ["やさしい日本語"], "を[やさしい日本語]に"), ("見守りサービス", ["見守り"], "[見守り]サービス"),
            ("DX、またDX", ["DX"], "[DX]、またDX"), ("<DX>&", ["DX"], "&lt;[DX]&gt;&amp;"), ("", ["DX"], ""),
            ("DX", [""], "DX"), ("A1とDX2", ["DX"], "A1とDX2"),
        ] as [(String, [String], String)])
    func words(_ text: String, _ words: [String], _ expected: String) {
        #expect(marked(text, words) == expected)
    }

    @Test("the longest word at a place is taken")
    func longest() {
        #expect(marked("DX推進計画を", ["DX", "DX推進計画"]) == "[DX推進計画]を")
    }

    @Test("the sign of the word's own footnote goes with it; other signs lead to their footnotes")
    func signs() {
        let term = Term(
            id: ID(rawValue: 9), word: "DX", note: ID(rawValue: 10), noteNumber: 1, noteText: "改める")
        var writer = PassageWriter(notes: [1: "p10", 2: "p11"], terms: [term])
        let html = writer.write(PageSample.passage(1, .paragraph, "DX※１と島※2。また※1"))
        #expect(html.contains("href=\"#term-9\">DX※１</a>と島<a href=\"#p11\">※2</a>"))
        #expect(html.contains("また<a href=\"#term-9\">※1</a>"))
        #expect(writer.uses == [0: [ID(rawValue: 1)]])
    }

    @Test("a footnote leads neither to itself nor to the word that it explains")
    func note() {
        let note = PageSample.passage(10, .note, "※１ DXとは、改めること。", label: "※1")
        let term = Term(id: ID(rawValue: 9), word: "DX", note: note.id, noteNumber: 1)
        var writer = PassageWriter(notes: [1: "p10"], terms: [term])
        #expect(!writer.write(note).contains("<a"))
    }

    @Test("headings stay as they are")
    func heading() {
        var writer = PassageWriter(terms: terms(["DX"]))
        #expect(!writer.write(PageSample.passage(1, .heading, "DXの進め方")).contains("<a"))
    }

    @Test("words are found in cells of a table, once in it")
    func table() {
        var writer = PassageWriter(terms: terms(["DX"]))
        let html = writer.write(PageSample.passage(1, .table, "指標\tDX\nDX\t1"))
        #expect(html.contains("<th scope=\"col\"><a class=\"term\"") && html.contains("<td>DX</td>"))
    }

    @Test("the explanation is the footnote's text without its mark")
    func unmarked() {
        #expect(Term.unmarked("※１ 短い文で書く日本語。") == "短い文で書く日本語。")
        #expect(Term.unmarked("※12：島") == "島" && Term.unmarked("島※1") == "島※1")
    }

    @Test("a long draft is marked in little time")
    func speed() {
        let sentence = "市の窓口で待つ時間を短くするため、関係人口とオープンデータを生かし、職員が聞き取りながら申請書を作ります。"
        let passages = (1...3000).map { PageSample.passage(Int64($0), .paragraph, sentence) }
        let words = (0..<60).map { "\($0)番の用語" } + ["関係人口", "オープンデータ", "EBPM"]
        var (plain, marking) = (PassageWriter(), PassageWriter(terms: terms(words)))
        func time(_ writer: inout PassageWriter) -> Duration {
            let start = ContinuousClock.now
            var bytes = 0
            for passage in passages { bytes += writer.write(passage).bytes.count }
            #expect(bytes > 0)
            return ContinuousClock.now - start
        }
        print("3,000 passages: \(time(&plain)) without, \(time(&marking)) with 63 words")
        #expect(marking.uses[60]?.count == 3000)
    }
}
