import Civic
import Postgres
import Testing

@testable import Search

@Suite struct IndexingTests {
    @Test func `notes are worked off, many at once and by several at the same time`() async throws {
        try await SearchWorld.with { world in
            for id in Int64(1)...450 { try await world.keep(.comment, id, "意見その\(id)") }
            for id in Int64(1)...50 { try await world.note(.comment, id) }
            let index = world.index
            let done = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await index.update() } }
                return try await group.reduce(0, +)
            }
            #expect(done == 500)
            #expect(try await index.compare() == SearchIndex.Comparison(entries: 450))
        }
    }

    @Test func `a text that changes is found by its new words only`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.idea, 1, title: "灯り", "夜の港")
            try await world.index.update()
            try await world.keep(.idea, 1, title: "ベンチ", "朝の港")
            try await world.index.update()
            #expect(try await world.found("灯り").isEmpty)
            #expect(try await world.found("ベンチ") == [1])
        }
    }

    @Test func `a first start indexes everything, and only once`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "港の灯り")
            try await world.database.execute("DELETE FROM search_pending")
            #expect(try await world.index.compare().missing == 1)
            try await world.index.rebuildIfOutdated()
            try await world.index.rebuildIfOutdated()
            #expect(try await world.index.update() == 1)
            #expect(try await world.index.compare().isSound)
        }
    }

    @Test func `a consultation's note has all in it indexed anew`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "港の灯り")
            try await world.index.update()
            world.change(.comment, 1) { $0.isPublic = false }
            try await world.database.execute(
                "INSERT INTO search_pending (kind, id) VALUES ('consultation', \(world.consultation.id))")
            try await world.index.update()
            #expect(try await world.index.compare() == SearchIndex.Comparison())
        }
    }

    @Test func `very long texts and words are indexed`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.passage, 1, String(repeating: "a", count: 60_000))
            try await world.keep(.passage, 2, String(repeating: "港の灯り、", count: 9000))
            try await world.index.update()
            #expect(try await world.found("灯り") == [2])
        }
    }
}
