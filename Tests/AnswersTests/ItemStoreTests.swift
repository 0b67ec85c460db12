import Civic
import Postgres
import Testing

@testable import Answers

@Suite struct ItemStoreTests {
    private func begin(_ world: AnswersWorld, items: Int) async throws -> [OpinionItemID] {
        _ = try await ResultStore(world.database).begin(world.consultation)
        var ids: [OpinionItemID] = []
        for number in 1...items {
            let words = ItemWords(summary: "概要\(number)")
            ids.append(
                try await ItemStore(world.database).add(words, to: world.consultation, by: world.clerk))
        }
        return ids
    }

    private func order(_ world: AnswersWorld) async throws -> [String] {
        try await ItemStore(world.database).all(of: world.consultation).map(\.summary)
    }

    @Test func `a consultation begins with the six usual categories, once`() async throws {
        try await AnswersWorld.with { world in
            for _ in 1...2 { _ = try await ResultStore(world.database).begin(world.consultation) }
            let categories = try await AnswerCategoryStore(world.database).all(of: world.consultation)
            #expect(categories.map(\.code) == ["A", "B", "C", "D", "E", "F"])
        }
    }

    @Test func `numbers have no gaps after moving and removing`() async throws {
        try await AnswersWorld.with { world in
            let ids = try await begin(world, items: 4)
            let store = ItemStore(world.database)
            let last = try #require(try await store.find(ids[3], in: world.consultation))
            try await store.move(last, to: 2)
            #expect(try await order(world) == ["概要1", "概要4", "概要2", "概要3"])
            let moved = try #require(try await store.find(ids[3], in: world.consultation))
            try await store.remove(moved)
            #expect(try await order(world) == ["概要1", "概要2", "概要3"])
            let numbers = try await store.all(of: world.consultation).map(\.number)
            #expect(numbers == [1, 2, 3])
        }
    }

    @Test func `of two who open the same version the second writes nothing`() async throws {
        try await AnswersWorld.with { world in
            let id = try await begin(world, items: 1)[0]
            let store = ItemStore(world.database)
            let first = try await store.change(id, version: 1, to: ItemWords(summary: "先"), by: world.clerk)
            let second = try await store.change(id, version: 1, to: ItemWords(summary: "後"), by: world.clerk)
            #expect(first && !second)
            #expect(try await order(world) == ["先"])
        }
    }

    @Test func `the database refuses to publish what lacks an answer`() async throws {
        try await AnswersWorld.with { world in
            _ = try await begin(world, items: 1)
            let store = ItemStore(world.database)
            await #expect(throws: PostgresError.self) {
                try await store.publish(in: world.consultation, at: .now)
            }
        }
    }

    @Test func `a category of another consultation fits no item`() async throws {
        try await AnswersWorld.with { world in
            let id = try await begin(world, items: 1)[0]
            let other: ConsultationID = try await world.database.one(
                "INSERT INTO consultation (slug, title) VALUES ('other', 'other') RETURNING id")
            _ = try await ResultStore(world.database).begin(other)
            let foreign = try await AnswerCategoryStore(world.database).all(of: other)[0].id
            await #expect(throws: PostgresError.self) {
                _ = try await ItemStore(world.database).change(
                    id, version: 1, to: ItemWords(categoryID: foreign), by: world.clerk)
            }
        }
    }

    @Test func `an item can't answer a post that does not exist`() async throws {
        try await AnswersWorld.with { world in
            let id = try await begin(world, items: 1)[0]
            await #expect(throws: PostgresError.self) {
                try await SourceStore(world.database).add([Subject(.comment, 999_999)], to: id)
            }
        }
    }

    @Test func `two categories may change their codes with each other`() async throws {
        try await AnswersWorld.with { world in
            _ = try await ResultStore(world.database).begin(world.consultation)
            let stored = try await AnswerCategoryStore(world.database).all(of: world.consultation)
            var lines = stored.map { NewCategory(id: $0.id, code: $0.code, label: $0.label) }
            (lines[0].code, lines[1].code) = ("B", "A")
            let wanted = lines
            try await world.database.transaction {
                try await AnswerCategoryStore($0).replace(in: world.consultation, wanted)
            }
            let after = try await AnswerCategoryStore(world.database).all(of: world.consultation)
            #expect(after.map(\.code).prefix(2) == ["B", "A"])
            #expect(after.map(\.id) == stored.map(\.id))
        }
    }
}
