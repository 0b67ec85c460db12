import Civic
import Documents
import Foundation
import TestSupport
import Testing

@testable import Drafts

@Suite("Matching passages between versions")
struct PassageMatchingTests {
    private func old(_ texts: [String]) -> [Passage] {
        texts.enumerated().map { index, text in
            Passage(
                id: PassageID(rawValue: Int64(index + 1)), position: index + 1, kind: .paragraph, text: text)
        }
    }

    private func new(_ texts: [String]) -> [ImportedPassage] {
        texts.map { ImportedPassage(kind: .paragraph, text: $0, lines: 1...1) }
    }

    private func match(_ new: [String], with old: [String]) -> [Int64?] {
        PassageMatching.match(self.new(new), with: self.old(old)).map { $0?.rawValue }
    }

    private let texts = [
        "窓口の待ち時間を半分にします。順番を家から見られるようにします。", "漁港の水温を十分ごとに公開します。赤潮の知らせも送ります。",
        "図書館で毎週、使い方を教える時間をつくります。高校生も手伝います。",
    ]

    @Test("the same text keeps its id wherever it moves")
    func moved() {
        #expect(match([texts[2], texts[0], texts[1]], with: texts) == [3, 1, 2])
    }

    @Test("a reworded text keeps its id, a new one gets none, a deleted one frees its own")
    func reworded() {
        let changed = texts[0].replacing("半分", with: "三分の一")
        #expect(match([changed, "港の明かりを太陽光に変えます。", texts[2]], with: texts) == [1, nil, 3])
    }

    @Test("widths and spaces do not make a new text")
    func widths() {
        #expect(match(["ＤＸ 人材を１００人育てます。"], with: ["DX人材を100人育てます。"]) == [1])
    }

    @Test("texts that occur twice keep their order and their chapters")
    func twins() {
        func twin(_ id: Int64, _ chapter: String) -> Passage {
            Passage(
                id: PassageID(rawValue: id), position: Int(id), kind: .paragraph, chapter: [chapter],
                text: "職員の負担を軽くします。")
        }
        func copy(_ chapter: String) -> ImportedPassage {
            ImportedPassage(kind: .paragraph, chapter: [chapter], text: "職員の負担を軽くします。", lines: 1...1)
        }
        let old = [twin(1, "窓口"), twin(2, "広報"), twin(3, "防災")]
        #expect(
            PassageMatching.match([copy("防災"), copy("窓口"), copy("新規")], with: old).map { $0?.rawValue } == [
                3, 1, 2,
            ])
    }

    @Test("a heading never becomes a paragraph's id")
    func kinds() {
        let heading = ImportedPassage(kind: .heading(level: 1), text: texts[0], lines: 1...1)
        #expect(PassageMatching.match([heading], with: old([texts[1]])) == [nil])
    }

    @Test("in a draft too long to compare all with all, reworded passages are still found")
    func long() {
        let texts = (0..<700).map { number in
            var words = SoundWords(seed: UInt64(number))
            return "第\(number)地区では、\(words.sentence())整理番号は\(number * 7919)です。"
        }
        let changed = texts.map { $0.replacing("では、", with: "においては、") }
        let found = match(changed, with: texts)
        let right = zip(found, 1...).count { $0 == Int64($1) }
        #expect(right * 100 >= texts.count * 97, "\(right) of \(texts.count)")
    }

    @Test("random edits of the sample draft leave nearly every passage its own id", arguments: UInt64(0)..<20)
    func randomEdits(seed: UInt64) throws {
        let sample = URL(fileURLWithPath: Repository.root + "/Resources/Demo/draft.txt")
        let imported = try Import.draft(from: [UInt8](Data(contentsOf: sample))).passages
        let stored = imported.enumerated().map { index, passage in
            Passage(
                id: PassageID(rawValue: Int64(index)), position: index + 1, kind: StoredPassage(passage).kind,
                chapter: passage.chapter, text: passage.text)
        }
        var edits = DraftEdits(seed: seed, passages: imported)
        edits.apply(60)
        let found = PassageMatching.match(edits.passages, with: stored)
        var right = 0
        var wrong = 0
        for (truth, id) in zip(edits.origins, found) {
            guard let truth else {
                if id != nil { wrong += 1 }
                continue
            }
            if id?.rawValue == Int64(truth) { right += 1 } else if id != nil { wrong += 1 }
        }
        let surviving = edits.origins.count { $0 != nil }
        #expect(right * 100 >= surviving * 95, "\(right) of \(surviving) kept")
        #expect(wrong * 100 <= surviving, "\(wrong) wrong")
    }
}
