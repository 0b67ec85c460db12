import Foundation
import Testing

@testable import Japanese

@Suite("Readings") struct ReadingTests {
    private let furigana: Furigana

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        let file = root.appendingPathComponent("Resources/Furigana/readings.txt").path
        furigana = Furigana(try MorphemeAnalyzer.installed(), corrections: try Corrections(file: file))
    }

    private func spelled(_ text: String) -> String {
        furigana.pieces(of: text).map { $0.text + ($0.reading.map { "(\($0))" } ?? "") }.joined()
    }

    @Test("words of city texts are read as residents read them", arguments: ReadingTable.words)
    func words(text: String, expected: String) {
        #expect(spelled(text) == expected)
    }

    @Test("numbers, days and weekdays are read as residents read them", arguments: ReadingTable.numbers)
    func numbers(text: String, expected: String) {
        #expect(spelled(text) == expected)
    }

    @Test("what only the sense tells keeps the usual reading", arguments: ReadingTable.unknowable)
    func unknowable(text: String, expected: String) {
        #expect(spelled(text) == expected)
    }

    @Test("brackets with other words are no weekdays", arguments: ["（水道）", "（木工）", "（）", "（月", "(金額)"])
    func otherBrackets(text: String) {
        #expect(Weekdays.split(text).count == 1)
    }

    @Test("numbers in kanji are read up to the thousands")
    func numerals() throws {
        let readings = [
            "八千三百六十五": "はっせんさんびゃくろくじゅうご", "三千": "さんぜん", "十": "じゅう", "六百一": "ろっぴゃくいち",
        ]
        for (text, reading) in readings { #expect(try #require(Numeral(text)).reading() == reading) }
        #expect(Numeral("三千六百")?.value == 3600 && Numeral("１,２00")?.value == 1200)
        #expect(Numeral("二〇二六") == nil && Numeral("十百") == nil && Numeral("") == nil)
    }

    @Test("whatever is counted, the pieces are the text")
    func lossless() {
        var dice = SystemRandomNumberGenerator()
        let letters = Array("一二三十百千〇1２,人日月年分の本回歳（）・土火第何今他版中 a")
        for _ in 0..<600 {
            let text = String(
                (0..<Int.random(in: 0...24, using: &dice)).map { _ in letters.randomElement() ?? "a" })
            let pieces = furigana.pieces(of: text)
            #expect(Array(pieces.map(\.text).joined().utf8) == Array(text.utf8))
            #expect(pieces.allSatisfy { $0.reading == nil || $0.text.hasKanji })
        }
    }
}
