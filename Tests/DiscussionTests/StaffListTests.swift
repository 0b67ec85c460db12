import Civic
import Discussion
import Postgres
import Synchronization
import Testing

@Suite struct StaffListTests {
    @Test func filtersNarrowTheListAndPagesFollowOneAnother() async throws {
        try await SmallWorld.with { world in
            let first = try await world.comment("ＤＸに賛成")
            let second = try await world.comment("反対です", stance: .disagree)
            let hidden = try await world.comment("隠した", state: .hidden)
            let onIdea = try await world.comment(on: .idea(world.idea))
            let store = CommentStore(world.database)
            #expect(try await store.list(CommentFilter()).map(\.id) == [onIdea, hidden, second, first])
            #expect(try await store.list(CommentFilter(text: "dx")).map(\.id) == [first])
            #expect(try await store.list(CommentFilter(stance: .disagree)).map(\.id) == [second])
            #expect(try await store.list(CommentFilter(state: .hidden)).map(\.id) == [hidden])
            #expect(try await store.list(CommentFilter(ideas: [world.idea])).map(\.id) == [onIdea])
            let passages = CommentFilter(passages: [world.passage])
            #expect(try await store.list(passages, limit: 2).map(\.id) == [hidden, second])
            #expect(try await store.list(passages, before: second).map(\.id) == [first])
            #expect(try await store.count(passages) == 3)
        }
    }

    @Test func theExportHandsOverEverythingInOrderInBatches() async throws {
        try await SmallWorld.with { world in
            for number in 0..<25 { try await world.comment("\(number)") }
            let bodies = Mutex<[[String]]>([])
            let filter = CommentFilter(passages: [world.passage])
            try await CommentExportStore(world.database).stream(filter, batch: 10) { records in
                bodies.withLock { $0.append(records.map(\.body)) }
            }
            #expect(bodies.withLock { $0.flatMap(\.self) } == (0..<25).map(String.init))
            #expect(bodies.withLock { $0.map(\.count) }.allSatisfy { $0 <= 10 })
        }
    }

    @Test func aCommentMovesOnlyAlongTheTransitions() async throws {
        try await SmallWorld.with { world in
            let id = try await world.comment("長い文\n二行目")
            let store = CommentStore(world.database)
            let hidden = try await store.move(id, from: [.published], to: .hidden)
            #expect(hidden?.authorID == world.yuki)
            #expect(hidden?.excerpt == "長い文 二行目")
            #expect(try await store.move(id, from: [.published], to: .hidden) == nil)
            #expect(try await store.move(id, from: [.hidden], to: .published) != nil)
            _ = try await store.withdraw(id, by: world.yuki)
            #expect(try await store.move(id, from: [.hidden], to: .published) == nil)
        }
    }
}
