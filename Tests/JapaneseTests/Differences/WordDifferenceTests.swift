import Foundation
import Testing

@testable import Japanese

@Suite("The difference by words")
struct WordDifferenceTests {
    private let difference = WordDifference.installed

    /// `[-deleted-]` and `{+inserted+}` within the text.
    private func marked(_ old: String, _ new: String) -> String {
        difference.between(old, new).map { piece in
            switch piece.change {
            case .kept: piece.text
            case .deleted: "[-\(piece.text)-]"
            case .inserted: "{+\(piece.text)+}"
            }
        }.joined()
    }

    @Test(
        "changed words are marked, the rest stays",
        arguments: [
            ("窓口は五時まで開けます。", "窓口は七時まで開けます。", "窓口は[-五-]{+七+}時まで開けます。"),
            (
                "日曜の午前はボール遊びを休みにします。", "日曜の午前９時から正午まではボール遊びを休みにします。",
                "日曜の午前{+９時から正午まで+}はボール遊びを休みにします。"
            ),
            ("犬の散歩は、引き綱を付けてください。", "犬の散歩は、引き綱を付けてください。", "犬の散歩は、引き綱を付けてください。"),
            ("ふんは持ち帰ってください。", "", "[-ふんは持ち帰ってください。-]"),
            ("", "新しく書きました。", "{+新しく書きました。+}"),
        ])
    func words(_ old: String, _ new: String, _ expected: String) {
        #expect(marked(old, new) == expected)
    }

    @Test("numbers and Latin words change as a whole")
    func whole() {
        #expect(marked("費用は1,200円です。", "費用は1,250円です。") == "費用は[-1,200-]{+1,250+}円です。")
        #expect(marked("平均２６分です。", "平均２８分です。") == "平均[-２６-]{+２８+}分です。")
        #expect(marked("Use color here.", "Use colour here.") == "Use [-color-]{+colour+} here.")
    }

    @Test("a word with another ending shows the ending only")
    func endings() {
        #expect(marked("取組", "取組み").contains("取組"))
        #expect(!marked("デジタル化の取組", "デジタル化の取組み").contains("[-"))
    }

    @Test("a single kept particle within a rewritten sentence goes under")
    func islands() {
        let pieces = difference.between("海側の遊歩道", "駅前の商店街")
        #expect(pieces == [DifferencePiece(.deleted, "海側の遊歩道"), DifferencePiece(.inserted, "駅前の商店街")])
    }

    @Test("texts that look alike and differ in bytes are not the same")
    func bytes() {
        let (composed, separate) = ("がく", "か\u{3099}く")
        let pieces = difference.between(composed, separate)
        #expect(pieces.contains { $0.change != .kept })
        #expect(pieces.after.utf8.elementsEqual(separate.utf8))
        #expect(pieces.before.utf8.elementsEqual(composed.utf8))
    }

    @Test("without a dictionary words are told by their letters")
    func scripts() {
        #expect(ScriptRuns.of("市のDX計画。") == ["市", "の", "DX", "計画", "。"])
        let plain = WordDifference(words: ScriptRuns.of)
        #expect(plain.between("市の計画", "県の計画").last == DifferencePiece(.kept, "の計画"))
    }

    @Test("both texts come back from the pieces, whatever was edited", arguments: 0..<60)
    func property(seed: UInt64) {
        var dice = Dice(seed: seed)
        let old = dice.text()
        let new = dice.edited(old)
        for difference in [difference, WordDifference(words: ScriptRuns.of)] {
            let pieces = difference.between(old, new)
            #expect(pieces.before.utf8.elementsEqual(old.utf8))
            #expect(pieces.after.utf8.elementsEqual(new.utf8))
            #expect(!zip(pieces, pieces.dropFirst()).contains { $0.change == $1.change })
            #expect(!pieces.contains { $0.text.isEmpty })
        }
    }

    @Test("ten thousand words against ten thousand others take less than a second")
    func long() {
        // Repeated words without any that occurs once: nothing divides them.
        let words = ["窓口", "の", "時間", "を", "公園", "に", "船", "が", "待つ", "港"]
        func text(_ step: Int) -> String {
            (0..<10_000).map { words[($0 * step + $0 / 7) % words.count] }.joined(separator: "　")
        }
        let (old, new) = (text(3), text(7))
        let split = WordDifference {
            $0.split(separator: "　", omittingEmptySubsequences: false).flatMap { [String($0), "　"] }
                .dropLast().map { $0 }
        }
        let clock = ContinuousClock()
        var pieces: [DifferencePiece] = []
        let time = clock.measure { pieces = split.between(old, new) }
        #expect(pieces.before == old && pieces.after == new)
        // Debug builds are slower by more than ten times.
        #expect(time < .seconds(12))
    }

    @Test("the longest rise leaves out as few as it can")
    func rises() {
        #expect(LongestRise.of([]) == [])
        #expect(LongestRise.of([3, 0, 1, 2]) == [1, 2, 3])
        #expect(LongestRise.of([0, 4, 1, 2, 3, 5]).count == 5)
    }
}
