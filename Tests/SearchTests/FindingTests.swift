import Civic
import Postgres
import Testing

@testable import Search

@Suite struct FindingTests {
    @Test func `a title counts more than a text, an exact word more than its scattered parts`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "通学バスの時刻を知りたい")
            try await world.keep(.idea, 2, title: "通学バスの見える化", "いまどこにいるかを知る")
            try await world.keep(.comment, 3, "通学の時間にバスが来ない。学バという店の前で待つ。")
            try await world.index.update()
            #expect(try await world.found("通学バス") == [2, 1, 3])
            #expect(try await world.found("「通学バス」") == [2, 1])
        }
    }

    @Test func `of equal texts the more supported goes first, then the newer`() async throws {
        try await SearchWorld.with { world in
            for id in Int64(1)...3 {
                try await world.keep(.comment, id, "港の灯り", daysAgo: Int(id))
            }
            try await world.index.update()
            #expect(try await world.found("灯り") == [1, 2, 3])
            #expect(try await world.found("灯り", supports: [3: 2, 2: 1]) == [3, 2, 1])
            #expect(try await world.found("灯り", by: .newest, supports: [3: 2]) == [1, 2, 3])
        }
    }

    @Test func `kinds, consultation and time narrow a search`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "港の灯り")
            try await world.keep(.passage, 2, "港の灯り", daysAgo: 40)
            try await world.keep(.answer, 3, "港の灯り", in: world.other)
            try await world.index.update()
            #expect(Set(try await world.found("灯り")) == [1, 2, 3])
            #expect(try await world.found("灯り", SearchScope(kinds: [.passage])) == [2])
            #expect(try await world.found("灯り", SearchScope(consultation: world.other.id)) == [3])
            let lately = SearchScope(since: .now - .seconds(31 * 86_400))
            #expect(Set(try await world.found("灯り", lately)) == [1, 3])
        }
    }

    @Test(arguments: [
        ("窓口 夜", true), ("窓口　夜", true), ("窓口 朝", false), ("\"夜の窓口\"", true), ("「窓口の夜」", false),
        ("open", true), ("pen", false), ("open data", true), ("“data open”", false), ("2026", true),
        ("26", false),
        ("口", true), ("朝", false), ("a", false), ("、", false), ("夜！窓口？", true), ("\"夜の窓口", true),
        ("'); DROP TABLE search_entry; --", false), ("% _ \\ ' \" :* & | !", false), ("窓:*", true),
    ])
    func `words, phrases and odd input`(query: String, isFound: Bool) async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "夜の窓口とOpen Dataについて、2026年に始める。")
            try await world.index.update()
            #expect(try await !world.found(query).isEmpty == isFound)
        }
    }

    @Test func `common words take the way through the newest texts, and find the same`() async throws {
        try await SearchWorld.with { world in
            for id in Int64(1)...400 {
                try await world.keep(.comment, id, "これは\(id)番の意見です。", daysAgo: Int(id))
            }
            try await world.index.update()
            let words = WordConditions(QueryReader.words(in: "意見"))
            let store = CandidateStore(world.database)
            let newest = try #require(try await store.newest(words, SearchScope()))
            #expect(newest.isCut)
            #expect(newest.all.map(\.key.id).sorted() == Array(1...200))
            let (indexed, isFull) = try await store.indexed(words, SearchScope())
            #expect(indexed.isCut && !isFull)
            #expect(Set(indexed.all.map(\.key.id)) == Set(1...200))
        }
    }
}
