import Testing

@testable import Revisions

@Suite("Finding quoted words again")
struct AnchorTests {
    private let text = "窓口の待ち時間を半分にします。順番を家から見られるようにします。"

    private func anchor(_ words: String, at position: Int, prefix: String = "", suffix: String = "") -> Anchor
    {
        Anchor(words, prefix: prefix, suffix: suffix, position: position)
    }

    @Test("words that stand where they stood are found there")
    func same() {
        #expect(
            anchor("待ち時間", at: 3).find(in: text)
                == FoundQuote(text: "待ち時間", position: 3, likeness: 1))
    }

    @Test("words behind a new beginning are found at their new place")
    func shifted() {
        #expect(anchor("待ち時間", at: 3).find(in: "来年から、" + text)?.position == 8)
    }

    @Test("reworded words are found with what they are now")
    func reworded() throws {
        let found = try #require(
            anchor("順番を家から見られるように", at: 15).find(in: "順番を家や職場から見られるようにします。"))
        #expect(found.text == "順番を家や職場から見られるように")
        #expect(!found.isExact)
    }

    @Test("of the same words twice, those between their old neighbors are taken")
    func surroundings() throws {
        let text = "市は案を公開します。県も案を公開します。"
        let found = try #require(
            anchor("案を公開", at: 2, prefix: "県も", suffix: "します").find(in: text))
        #expect(found.position == 12)
        #expect(found.isSure)
    }

    @Test(
        "of the same words twice with nothing to tell them apart, the nearer is taken and said not to be sure"
    )
    func ambiguous() throws {
        let found = try #require(anchor("案を公開", at: 13).find(in: "市は案を公開します。市は案を公開します。"))
        #expect(found.position == 12)
        #expect(!found.isSure)
    }

    @Test("words that are gone are not found elsewhere", arguments: ["港の明かりを太陽光に変える", "家計", "半額"])
    func gone(words: String) {
        #expect(anchor(words, at: 0).find(in: text) == nil)
    }

    @Test("a comment goes to the part with its quoted words, one without to the first")
    func placement() throws {
        let parts = [
            Successor(id: 7, text: "窓口の待ち時間を半分にします。", isSure: true),
            Successor(id: 9, text: "順番を家から見られるようにします。", isSure: true),
        ]
        let quoted = try #require(Placement(of: anchor("順番を家から", at: 15), among: parts))
        #expect(quoted.successor.id == 9)
        #expect(quoted.isSure)
        #expect(Placement(of: nil, among: parts)?.successor.id == 7)
        #expect(Placement(of: nil, among: []) == nil)
        let lost = try #require(Placement(of: anchor("図書館の開館日", at: 0), among: parts))
        #expect(lost.quote == nil)
        #expect(!lost.isSure)
    }
}
