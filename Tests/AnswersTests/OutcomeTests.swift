import Civic
import Postgres
import Testing
import Web

@testable import Answers

@Suite struct OutcomeTests {
    /// A result with two items of which `published` says how many are public.
    private func result(_ world: AnswersWorld, published: Bool, sources: [Subject]) async throws {
        let at: Instant? = published ? Instant(seconds: 1_800_000_000) : nil
        let count: Int32? = published ? 2 : nil
        try await world.database.execute(
            """
            INSERT INTO consultation_result (consultation_id, published_at, people, submissions)
            VALUES (\(world.consultation), \(at), \(count), \(count))
            """)
        let category: Int64 = try await world.database.one(
            """
            INSERT INTO answer_category (consultation_id, position, code, label)
            VALUES (\(world.consultation), 2, 'B', '一部反映'), (\(world.consultation), 1, 'A', '反映')
            RETURNING id
            """)
        for (number, source) in sources.enumerated() {
            let item: OpinionItemID = try await world.database.one(
                """
                INSERT INTO opinion_item (consultation_id, number, category_id, summary, answer, stage,
                                          published_at)
                VALUES (\(world.consultation), \(Int32(number + 1)), \(category), '概要', '考え方', 'approved',
                        \(at))
                RETURNING id
                """)
            try await world.database.execute(
                """
                INSERT INTO opinion_source (item_id, subject_kind, subject_id)
                VALUES (\(item), \(source.kind), \(source.id))
                """)
        }
    }

    @Test func `before publication nobody learns anything`() async throws {
        try await AnswersWorld.with { world in
            let comment = try await world.comment()
            try await result(world, published: false, sources: [comment])
            let port = AnswersOutcomes()
            let outcomes = try await port.outcomes(of: [world.consultation], in: world.database)
            let items = try await port.items(for: [comment], in: world.database) { _ in AnswerDetails() }
            #expect(outcomes.isEmpty)
            #expect(items.isEmpty)
        }
    }

    @Test func `the day that staff named is told as long as nothing is published`() async throws {
        try await AnswersWorld.with { world in
            let port = AnswersOutcomes()
            let none = try await port.expectedDates(of: [world.consultation], in: world.database)
            #expect(none.isEmpty)
            let day = Instant(seconds: 1_800_000_000)
            try await world.database.execute(
                """
                INSERT INTO consultation_result (consultation_id, expected_at)
                VALUES (\(world.consultation), \(day))
                """)
            let expected = try await port.expectedDates(of: [world.consultation], in: world.database)
            #expect(expected == [world.consultation: day])
            try await world.database.execute(
                "UPDATE consultation_result SET published_at = now(), people = 0, submissions = 0")
            let after = try await port.expectedDates(of: [world.consultation], in: world.database)
            #expect(after.isEmpty)
        }
    }

    @Test func `a published result tells its numbers by category, zero too`() async throws {
        try await AnswersWorld.with { world in
            let comment = try await world.comment()
            try await result(world, published: true, sources: [comment, try await world.idea()])
            let outcomes = try await AnswersOutcomes().outcomes(of: [world.consultation], in: world.database)
            let outcome = try #require(outcomes[world.consultation])
            #expect(outcome.path == "/answers/park")
            #expect(outcome.items == 2)
            #expect(outcome.people == 2)
            #expect(outcome.categories.map(\.label) == ["反映", "一部反映"])
            #expect(outcome.categories.map(\.items) == [0, 2])
        }
    }

    @Test func `each post finds the items it went into`() async throws {
        try await AnswersWorld.with { world in
            let (comment, other) = (try await world.comment(), try await world.comment("もう一つ"))
            let idea = try await world.idea()
            try await result(world, published: true, sources: [comment, idea, comment])
            let items = try await AnswersOutcomes().items(for: [comment, idea, other], in: world.database) {
                _ in AnswerDetails()
            }
            #expect(items[comment]?.map(\.number) == [1, 3])
            #expect(items[comment]?.last?.path == "/answers/park#item-3")
            #expect(items[idea]?.map(\.category) == ["一部反映"])
            #expect(items[other] == nil)
        }
    }

    @Test func `an item on a later page is linked there`() throws {
        let park = try #require(Slug(rawValue: "park"))
        #expect(AnswersAddress.item(100, of: park) == "/answers/park#item-100")
        #expect(AnswersAddress.item(101, of: park) == "/answers/park?page=2#item-101")
    }
}
