/// Kept pages and renderings under way, as a state that only its lock's holder sees.
struct PageCacheState: Sendable {
    /// What a request for a page should do.
    enum Step {
        case take(CachedPage)
        case wait(PageFlight)
        case render(PageFlight)
    }

    private(set) var store: PageStore
    private var flights: [PageKey: PageFlight] = [:]
    private var underWay = 0
    private var invalidations: [(number: Int, what: Invalidation)] = []
    private var lastNumber = 0

    init(limit: Int) {
        store = PageStore(limit: limit)
    }

    mutating func begin(_ key: PageKey) -> Step {
        if let page = store.page(for: key) { return .take(page) }
        if let flight = flights[key] { return .wait(flight) }
        let flight = PageFlight(began: lastNumber)
        flights[key] = flight
        underWay += 1
        return .render(flight)
    }

    /// Ends a rendering. The page is kept only when nothing it shows changed since the rendering began.
    mutating func end(_ flight: PageFlight, _ key: PageKey, page: CachedPage?) {
        if flights[key] === flight { flights[key] = nil }
        if let page, !isStale(page, since: flight.began) { store.keep(page, for: key) }
        underWay -= 1
        if underWay == 0 { invalidations = [] }
    }

    /// Forgets pages. Renderings under way may have read the old state and their tags are not known yet, so
    /// nobody who comes from now on joins them.
    mutating func apply(_ invalidation: Invalidation) {
        store.apply(invalidation)
        guard underWay > 0 else { return }
        flights = [:]
        lastNumber += 1
        // A rendering that hangs must not make this list grow without end.
        if invalidations.count >= 1000 { invalidations = [(lastNumber, .everything)] }
        invalidations.append((lastNumber, invalidation))
    }

    private func isStale(_ page: CachedPage, since began: Int) -> Bool {
        invalidations.contains { $0.number > began && $0.what.touches(page.tags) }
    }
}
