import Civic
import Postgres
import Testing

@testable import Drafts

@Suite("Passages kept in memory")
struct EditionCacheTests {
    private func version(_ id: Int64, published: Bool = true) -> DraftVersion {
        DraftVersion(id: ID(rawValue: id), number: 1, publishedAt: published ? Instant(seconds: 0) : nil)
    }

    @Test("published versions are kept, others not")
    func published() {
        let cache = EditionCache()
        cache.keep(PageSample.passages, of: version(1))
        cache.keep(PageSample.passages, of: version(2, published: false))
        #expect(cache[ID(rawValue: 1)] == PageSample.passages)
        #expect(cache[ID(rawValue: 2)] == nil)
    }

    @Test("no more than its capacity is kept, the newest stay")
    func capacity() {
        let cache = EditionCache()
        let last = Int64(EditionCache.capacity) + 1
        for id in 1...last { cache.keep([], of: version(id)) }
        #expect(cache[ID(rawValue: 1)] == nil)
        #expect(cache[ID(rawValue: 2)] != nil && cache[ID(rawValue: last)] != nil)
    }
}
