import Testing

@testable import Settings

@Suite struct ReadingTests {
    @Test(arguments: [
        "大船渡 おおふなと", "大船渡\tおおふなと", "大船渡,おおふなと", "大船渡、オオフナト", " 大船渡　おおふなと ", "大船渡＝おおふなと",
    ])
    func `a line is a word and its reading`(_ line: String) throws {
        #expect(try WordReading.parse(line).get() == WordReading(word: "大船渡", reading: "おおふなと"))
    }

    @Test func `other lines are refused with their number and reason`() {
        let lines = ReadingLines("汐見 しおみ\n\nデジタル でじたる\n鷺沢\n鷺沢 sagi\n鷺沢 さぎさわ\n汐見 しおかぜ")
        #expect(lines.readings.map(\.word) == ["汐見", "鷺沢"])
        // The last reading of a word counts.
        #expect(lines.readings.first?.reading == "しおかぜ")
        #expect(lines.problems.map(\.line) == [3, 4, 5])
        #expect(lines.problems.map(\.problem) == [.kanji, .parts, .kana])
        let many = ReadingLines(String(repeating: "汐見 しおみ\n", count: 2001) + "x")
        #expect(many.isTooMany)
    }

    @Test func `readings reach the identity and leave it`() async throws {
        try await SettingsWorld.with { world in
            let words = [WordReading(word: "汐見", reading: "しおみ"), WordReading(word: "鷺沢", reading: "さぎさわ")]
            try await ChangeReadings(adding: words, by: world.member.id).perform(in: world.site)
            try await world.site.identity.refresh()
            #expect(world.site.identity.latest.readings == ["汐見": "しおみ", "鷺沢": "さぎさわ"])
            let store = ReadingStore(world.database)
            #expect(try await store.list(page: 1, size: 1).map(\.word) == ["鷺沢"])
            try await ChangeReadings(removing: ["鷺沢"], by: world.member.id).perform(in: world.site)
            #expect(try await store.count() == 1)
        }
    }
}
