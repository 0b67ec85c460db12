import HTTPServer
import Synchronization
import Testing

@testable import Web

@Suite struct PageCacheTests {
    struct Broken: Error {}

    final class Counter: Sendable {
        private let value = Mutex(0)
        var count: Int { value.withLock(\.self) }
        func add() { value.withLock { $0 += 1 } }
    }

    let cache = PageCache(limit: 1 << 20)
    let key = PageKey(path: "/drafts/dx", language: "ja")

    func page(_ text: String, tags: Set<String> = ["draft/1"]) -> SharedPage {
        SharedPage(Array(text.utf8), tags: tags)
    }

    /// What a visitor sees now, when a new rendering would show `fresh`.
    func seen(_ fresh: String, _ key: PageKey? = nil, tags: Set<String> = ["draft/1"]) async throws -> String
    {
        let response = try await cache.response(to: Request(path: "/"), for: key ?? self.key) {
            page(fresh, tags: tags)
        }
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func keepsAPageUntilSomethingOnItChanges() async throws {
        #expect(try await seen("1") == "1")
        #expect(try await seen("2") == "1")
        cache.invalidate(.tags(["draft/2"]))
        #expect(try await seen("2") == "1")
        cache.invalidate(.tags(["draft/1"]))
        #expect(try await seen("2") == "2")
        cache.invalidate(.everything)
        #expect(try await seen("3") == "3")
    }

    @Test func languagesAndVariantsArePagesOfTheirOwn() async throws {
        #expect(try await seen("ja") == "ja")
        #expect(try await seen("en", PageKey(path: key.path, language: "en")) == "en")
        #expect(try await seen("dark", PageKey(path: key.path, language: "ja", variant: "dark")) == "dark")
    }

    @Test func aHotPageIsRenderedOnce() async throws {
        let renderings = Counter()
        try await withThrowingTaskGroup(of: CachedPage.self) { group in
            for _ in 0..<100 {
                group.addTask { [cache, key] in
                    try await cache.page(for: key) {
                        renderings.add()
                        for _ in 0..<50 { await Task.yield() }
                        return SharedPage([65], tags: [])
                    }
                }
            }
            var pages: [CachedPage] = []
            for try await page in group { pages.append(page) }
            #expect(pages.allSatisfy { $0 === pages[0] })
        }
        #expect(renderings.count == 1)
    }

    @Test func aChangeWhileRenderingWins() async throws {
        _ = try await cache.page(for: key) {
            cache.invalidate(.tags(["draft/1"]))
            return page("old")
        }
        #expect(try await seen("new") == "new")
    }

    @Test func aChangeOfSomethingElseWhileRenderingDoesNot() async throws {
        _ = try await cache.page(for: key) {
            cache.invalidate(.tags(["draft/2"]))
            return page("kept")
        }
        #expect(try await seen("new") == "kept")
    }

    @Test func whoeverComesAfterAChangeDoesNotJoinAnOldRendering() async throws {
        _ = try await cache.page(for: key) {
            cache.invalidate(.tags(["draft/1"]))
            let visitor = try await seen("new")
            #expect(visitor == "new")
            return page("old")
        }
        #expect(try await seen("newer") == "new")
    }

    @Test func afterAFailureTheNextOneRenders() async throws {
        await #expect(throws: Broken.self) {
            _ = try await cache.page(for: key) { () async throws -> SharedPage in throw Broken() }
        }
        #expect(try await seen("well") == "well")
    }

    @Test func whenTheRendererGoesAwayAWaiterRenders() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let gone = Task {
            try await cache.page(for: key) {
                start.finish()
                while !Task.isCancelled { await Task.yield() }
                throw CancellationError()
            }
        }
        for await _ in started {}
        async let waiting = seen("by the waiter")
        gone.cancel()
        #expect(try await waiting == "by the waiter")
    }

    @Test func aPageThatSetsACookieIsRefused() async throws {
        await #expect(throws: SharedPageSetsCookie.self) {
            _ = try await cache.page(for: key) {
                SharedPage([], headers: ["Set-Cookie": "session=1"], tags: [])
            }
        }
    }

    @Test func memoryIsBounded() async throws {
        let small = PageCache(limit: 100_000)
        for number in 0..<200 {
            let key = PageKey(path: "/\(number)", language: "ja")
            _ = try await small.page(for: key) { SharedPage(RandomBytes.make(2000), tags: ["t\(number)"]) }
        }
        #expect(small.usage.bytes <= 100_000 && small.usage.pages > 10)
        _ = try await small.page(for: key) { SharedPage(RandomBytes.make(50_000), tags: []) }
        #expect(small.usage.bytes <= 100_000)
    }

    @Test func theLeastUsedGoesFirst() throws {
        var store = PageStore(limit: 40_000)
        let hot = PageKey(path: "/hot", language: "ja")
        try store.keep(CachedPage(page("hot")), for: hot)
        for number in 0..<500 {
            try store.keep(CachedPage(page("\(number)")), for: PageKey(path: "/\(number)", language: "ja"))
            #expect(store.page(for: hot) != nil)
        }
    }

    @Test func browsersAskEachTimeAndGet304() async throws {
        let first = try await cache.response(to: Request(path: "/"), for: key) { page("1") }
        #expect(first.headers["Cache-Control"] == "no-cache")
        #expect(first.headers.all("Vary").contains("Cookie, Accept-Language"))
        let tag = try #require(first.headers["ETag"])
        let again = try await cache.response(
            to: Request(path: "/", headers: ["If-None-Match": tag]), for: key
        ) {
            page("1")
        }
        #expect(again.status == .notModified)
    }

    @Test func invalidationsTravelAsText() {
        for word in [Invalidation.tags(["a", "draft/1"]), .everything] {
            #expect(Invalidation(payload: word.payload) == word)
        }
        #expect(Invalidation.tags(Set((0..<2000).map { "comment/\($0)" })).payload == "*")
    }
}
