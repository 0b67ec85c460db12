import Civic
import Postgres
import Testing

@testable import Answers

@Suite struct AnswerWorkTests {
    private func item(
        _ world: AnswersWorld, _ words: ItemWords = ItemWords(summary: "概要")
    ) async throws -> OpinionItemID {
        _ = try await ResultStore(world.database).begin(world.consultation)
        return try await ItemStore(world.database).add(words, to: world.consultation, by: world.clerk)
    }

    @Test func `a post is answered in pieces; what was told twice stands once`() async throws {
        try await AnswersWorld.with { world in
            let (one, two) = (try await item(world), try await item(world))
            let comment = try await world.comment("夜も開けて。歩道を広く。")
            let store = SourceStore(world.database)
            try await store.add(["夜も開けて。"], of: comment, to: one)
            try await store.add(["夜も開けて。", "歩道を広く。"], of: comment, to: one)
            try await store.add(["歩道を広く。"], of: comment, to: two)
            let items = try await store.items(of: comment, in: world.consultation)
            #expect(items.map(\.quotes) == [["夜も開けて。", "歩道を広く。"], ["歩道を広く。"]])
            // The whole post answers its pieces too.
            let other = try await world.comment("もう一つ")
            try await store.add([other], to: one)
            try await store.add(["もう"], of: other, to: one)
            #expect(try await store.quotes(of: [one])[one]?[other] == nil)
        }
    }

    @Test func `sources move with their pieces, and a whole post stays whole`() async throws {
        try await AnswersWorld.with { world in
            let (one, two) = (try await item(world), try await item(world))
            let (first, second) = (try await world.comment("一。二。"), try await world.comment("三。四。"))
            let store = SourceStore(world.database)
            try await store.add(["一。"], of: first, to: one)
            try await store.add([second], to: one)
            try await store.add(["二。"], of: first, to: two)
            try await store.add(["三。"], of: second, to: two)
            try await store.move(from: one, to: two)
            #expect(try await store.sources(of: [one]).isEmpty)
            let quotes = try await store.quotes(of: [two])[two]
            #expect(quotes == [first: ["二。", "一。"]])
            #expect(Set(try await store.sources(of: [two])[two] ?? []) == [first, second])
        }
    }

    @Test func `the database lets nobody approve what they wrote last`() async throws {
        try await AnswersWorld.with { world in
            let id = try await item(world)
            let steps = StepStore(world.database)
            await #expect(throws: PostgresError.self) {
                try await steps.add(.approval, to: id, by: world.clerk, writtenBy: world.clerk)
            }
            try await steps.add(.summary, to: id, by: world.clerk)
            #expect(try await steps.steps(of: [id])[id]?.map(\.step) == [.summary])
        }
    }

    @Test func `an item that lacks something can't be checked, and a change makes it a draft again`()
        async throws
    {
        try await AnswersWorld.with { world in
            let store = ItemStore(world.database)
            let bare = try await item(world)
            await #expect(throws: PostgresError.self) { try await store.set(.checked, of: bare) }
            let category = try await AnswerCategoryStore(world.database).all(of: world.consultation)[0].id
            var words = ItemWords(categoryID: category, summary: "概要", answer: "考え方")
            words.dueOn = CivilDate(2026, 12, 1)
            let id = try await item(world, words)
            try await store.set(.approved, of: id)
            words.section = "市民課"
            #expect(try await store.assign(id, version: 1, to: words))
            let assigned = try #require(try await store.find(id, in: world.consultation))
            #expect(assigned.stage == .approved && assigned.dueOn == words.dueOn)
            words.answer = "別の考え方"
            #expect(try await store.change(id, version: 2, to: words, by: world.clerk))
            #expect(try await store.find(id, in: world.consultation)?.stage == .draft)
        }
    }

    @Test func `what came in is kept by channel as it was counted`() async throws {
        try await AnswersWorld.with { world in
            let store = ResultStore(world.database)
            _ = try await store.begin(world.consultation)
            var tally = SubmissionTally()
            tally.add(2, by: world.yuki)
            tally.add(1, by: world.haru, through: .letter)
            tally.add(1, by: world.yuki, through: .letter)
            #expect(tally.posts == 4 && tally.people == 2)
            try await store.publish(world.consultation, tally, at: .now)
            try await store.publish(world.consultation, tally, at: .now)
            let counts = try await store.channels(of: world.consultation)
            #expect(counts.map(\.channel.rawValue) == ["site", "letter"])
            #expect(counts.map(\.people) == [1, 2] && counts.map(\.submissions) == [2, 2])
        }
    }

    @Test func `a text falls into sentences and lines, whole in their order`() {
        #expect(
            TextParts.of("夜も開けて！！　歩道を\n広く。（見ました？）はい")
                == ["夜も開けて！！", "歩道を", "広く。", "（見ました？）", "はい"])
        #expect(TextParts.of("「よい。」と言う。") == ["「よい。」", "と言う。"])
        #expect(TextParts.of("  \n ").isEmpty)
    }
}
