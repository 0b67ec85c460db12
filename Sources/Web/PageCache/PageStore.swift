/// The kept pages within a number of bytes, least recently used forgotten first; a pure state.
struct PageStore: Sendable {
    private struct Entry: Sendable {
        let page: CachedPage
        var lastUse: Int
    }

    private let limit: Int
    private var entries: [PageKey: Entry] = [:]
    private var keysByTag: [String: Set<PageKey>] = [:]
    private var clock = 0
    private(set) var bytes = 0

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { entries.count }

    mutating func page(for key: PageKey) -> CachedPage? {
        clock += 1
        entries[key]?.lastUse = clock
        return entries[key]?.page
    }

    /// Keeps a page; one larger than an eighth of all is not worth the others.
    mutating func keep(_ page: CachedPage, for key: PageKey) {
        remove(key)
        guard page.size <= limit / 8 else { return }
        if bytes + page.size > limit { makeRoom() }
        clock += 1
        entries[key] = Entry(page: page, lastUse: clock)
        bytes += page.size
        for tag in page.tags { keysByTag[tag, default: []].insert(key) }
    }

    mutating func apply(_ invalidation: Invalidation) {
        switch invalidation {
        case .everything: self = PageStore(limit: limit)
        case .tags(let tags):
            for tag in tags {
                for key in keysByTag[tag] ?? [] { remove(key) }
            }
        }
    }

    private mutating func remove(_ key: PageKey) {
        guard let entry = entries.removeValue(forKey: key) else { return }
        bytes -= entry.page.size
        for tag in entry.page.tags {
            keysByTag[tag]?.remove(key)
            if keysByTag[tag]?.isEmpty == true { keysByTag[tag] = nil }
        }
    }

    /// Down to three quarters at once, so that sorting is rare.
    private mutating func makeRoom() {
        for (key, _) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            guard bytes > limit * 3 / 4 else { return }
            remove(key)
        }
    }
}
