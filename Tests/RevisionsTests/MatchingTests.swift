import Testing

@testable import Revisions

@Suite("Matching passages between versions")
struct MatchingTests {
    /// The old passage, from 1, whose name each new one bears.
    private func match(_ new: [String], with old: [String]) -> [Int?] {
        Revision(from: old.map { Piece($0) }, to: new.map { Piece($0) }).heirs.map { $0.map { $0 + 1 } }
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
        let text = "職員の負担を軽くします。"
        let old = ["窓口", "広報", "防災"].map { Piece(text, chapter: [$0]) }
        let new = ["防災", "窓口", "新規"].map { Piece(text, chapter: [$0]) }
        #expect(Revision(from: old, to: new).heirs == [2, 0, 1])
    }

    @Test("a heading never becomes a paragraph's id")
    func kinds() {
        let heading = Piece(texts[0], isHeading: true)
        #expect(Revision(from: [Piece(texts[1])], to: [heading]).heirs == [nil])
    }

    @Test("in a draft too long to compare all with all, reworded passages are still found")
    func long() {
        let texts = (0..<700).map { number in
            "第\(number)地区では、\(["窓口", "漁港", "図書館", "公民館"][number % 4])の仕事を見直します。整理番号は\(number * 7919)です。"
        }
        let changed = texts.map { $0.replacing("では、", with: "においては、") }
        let found = match(changed, with: texts)
        let right = zip(found, 1...).count { $0 == $1 }
        #expect(right * 100 >= texts.count * 97, "\(right) of \(texts.count)")
    }

    @Test("a passage cut in two goes on in both, and its name stays with the longer part")
    func split() {
        let whole = "港の水温を十分ごとに公開します。赤潮の知らせと、漁に出られる日の見通しも送ります。"
        let parts = ["港の水温を十分ごとに公開します。", "赤潮の知らせと、漁に出られる日の見通しも送ります。"]
        let revision = Revision(
            from: [texts[0], whole, texts[2]].map { Piece($0) },
            to: ([texts[0]] + parts + [texts[2]]).map { Piece($0) })
        #expect(revision.successors[1].map(\.new) == [2, 1])
        #expect(revision.heirs == [0, nil, 1, 2])
        #expect(revision.change(ofOld: 1) == .split)
        #expect(revision.isSure(ofOld: 1))
    }

    @Test("a passage cut in two is found also where both parts were reworded")
    func reworkedSplit() {
        let whole = "港の水温を十分ごとに公開します。赤潮の知らせと、漁に出られる日の見通しも送ります。"
        let parts = ["港の水温を五分ごとに公開します。", "赤潮の知らせと、漁に出られる日の見通しも早めに送ります。"]
        let revision = Revision(
            from: [texts[0], whole, texts[2]].map { Piece($0) },
            to: ([texts[0]] + parts + [texts[2]]).map { Piece($0) })
        #expect(Set(revision.successors[1].map(\.new)) == [1, 2])
    }

    @Test("passages put together both go on in the one that was made of them")
    func join() {
        let revision = Revision(
            from: texts.map { Piece($0) }, to: [texts[0], texts[1] + texts[2]].map { Piece($0) })
        #expect(revision.successors[1].map(\.new) == [1])
        #expect(revision.successors[2].map(\.new) == [1])
        #expect(revision.change(ofNew: 1) == .joined)
        #expect(!revision.origins[1].contains { !$0.isSure })
    }

    @Test("the passage that left its row has moved, not those it passed")
    func row() {
        let old = texts + ["港の明かりを太陽光に変えます。"]
        let new = [old[3], old[0], old[1], old[2]]
        let revision = Revision(from: old.map { Piece($0) }, to: new.map { Piece($0) })
        #expect(revision.moved == [0])
        #expect(revision.change(ofNew: 0) == .moved)
        #expect(revision.change(ofNew: 1) == .same)
    }

    @Test("where two passages fit as well, the answer is not sure")
    func unsure() {
        let old = ["東地区の集会所で相談を受けます。", "西地区の集会所で相談を受けます。"]
        let revision = Revision(from: old.map { Piece($0) }, to: [Piece("中地区の集会所で相談を受けます。")])
        #expect(!revision.isSure(ofNew: 0))
    }

    @Test("what people decided stands, and nothing is guessed about it")
    func decisions() {
        let old = texts.map { Piece($0) }
        let decisions = Decisions(origins: [0: [], 1: [0, 1]], gone: [2])
        let revision = Revision(from: old, to: old, decisions: decisions)
        #expect(revision.change(ofNew: 0) == .new)
        #expect(Set(revision.origins[1].map(\.old)) == [0, 1])
        #expect(!revision.origins[1].contains { !$0.isDecided })
        #expect(revision.successors[2].isEmpty)
        #expect(revision.heirs[2] == nil)
    }
}
