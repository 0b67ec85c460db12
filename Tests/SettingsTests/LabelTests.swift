import Civic
import Testing

@testable import Settings

@Suite struct LabelTests {
    @Test func `placeholders must be those of our text`() {
        let ours = "{name}さんの{count}件"
        #expect(LabelCheck.problem(with: "{count}件（{name}様）", insteadOf: ours) == nil)
        #expect(LabelCheck.problem(with: "{name}さん", insteadOf: ours) == .missing(["count"]))
        #expect(LabelCheck.problem(with: "{name}{count}{city}", insteadOf: ours) == .unknown(["city"]))
        #expect(LabelCheck.problem(with: "{name}{count", insteadOf: ours) == .braces)
        #expect(LabelCheck.problem(with: "{name}}{count}", insteadOf: ours) == .braces)
        #expect(LabelCheck.problem(with: "{{name}}{count}", insteadOf: ours) == .braces)
        #expect(LabelCheck.problem(with: " 　", insteadOf: "甲") == .empty)
        #expect(LabelCheck.problem(with: "甲\n乙", insteadOf: "一行") == .lines)
        #expect(LabelCheck.problem(with: "甲\n乙", insteadOf: "二\n行") == nil)
        #expect(LabelCheck.problem(with: String(repeating: "あ", count: 4001), insteadOf: "甲") == .long)
    }

    @Test func `the number may be left out of the form for one thing only`() {
        let (one, other) = (
            LabelCheck.optional(for: "a.count.one"), LabelCheck.optional(for: "a.count.other")
        )
        #expect(LabelCheck.problem(with: "one thing", insteadOf: "{count} thing", optional: one) == nil)
        #expect(LabelCheck.problem(with: "{count} thing", insteadOf: "one thing", optional: one) == nil)
        #expect(
            LabelCheck.problem(with: "things", insteadOf: "{count} things", optional: other)
                == .missing(["count"]))
    }

    private let texts = Texts(tables: [
        .japanese: [
            "common.nav.ideas": "アイデア", "ideas.title": "アイデアを出す", "information.about.title": "このサイト",
        ],
        .english: ["common.nav.ideas": "Ideas"],
    ])

    @Test func `texts are found by words, key and module`() {
        let list = LabelList(texts.replacing([.japanese: ["common.nav.ideas": "ひらめき"]]))
        func keys(_ words: String = "", _ module: String = "", changed: Bool = false) -> [String] {
            list.entries(
                LabelFilter(language: .japanese, words: words, module: module, onlyChanged: changed)
            ).map(\.key)
        }
        #expect(keys() == ["common.nav.ideas", "ideas.title"])
        #expect(keys("ひらめき") == ["common.nav.ideas"])
        #expect(keys("アイデア") == ["common.nav.ideas", "ideas.title"])
        #expect(keys("IDEAS.") == ["ideas.title"])
        #expect(keys("", "common") == ["common.nav.ideas"])
        #expect(keys(changed: true) == ["common.nav.ideas"])
        #expect(list.entry("common.nav.ideas", in: .japanese)?.ours == "アイデア")
        #expect(list.entry("no.such", in: .japanese) == nil)
        #expect(list.entry("information.about.title", in: .japanese) == nil)
        #expect(list.modules == ["common", "ideas"])
    }

    @Test func `a label of the city is shown until it goes back to ours`() async throws {
        try await SettingsWorld.with { world in
            let change = ChangeLabel(
                "common.footer.about", in: .japanese, to: "はじめての方へ", by: world.member.id)
            try await change.perform(in: world.site)
            #expect(try await world.text("/privacy").contains("はじめての方へ"))
            try await ChangeLabel("common.footer.about", in: .japanese, to: nil, by: world.member.id)
                .perform(in: world.site)
            #expect(try await !world.text("/privacy").contains("はじめての方へ"))
            #expect(try await world.acts() == ["site.label", "site.label"])
        }
    }
}
